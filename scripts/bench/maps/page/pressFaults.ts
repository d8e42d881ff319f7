import type { Expected } from '../Measures';
import { countryPaths } from './countryPaths';
import { middleOf } from './geometry';
import { middlesOfLand } from './middlesOfLand';
import type { LandSeen } from './LandSeen';
import type { Picture, Point, Seen } from './Seen';

/** What a press opens: a country, agencies, or nothing. */
type Opened = { readonly country?: string | undefined; readonly agencies?: readonly string[] };

/**
 * The middles of outlines, rings, names and marks at which a press opens another entry than their own. On an outline or a ring that may be the mark of
 * an agency of that country or of one that sits there.
 */
export function pressFaults({ pictures, marks, names, rings }: Seen, { agencies, countries }: Expected, land: LandSeen): readonly string[] {
  const agencyOf = new Map(agencies.map((agency) => [agency.id, agency]));
  const isAt = (id: string, code: string): boolean => agencyOf.get(id)?.country === code || agencyOf.get(id)?.land === code;
  const opensCountry = (at: Point, code: string): boolean => {
    const opened = openedAt(at, pictures[land.pictureAt(at)]);
    return opened.country === code || (opened.agencies?.some((id) => isAt(id, code)) ?? false);
  };
  return [
    ...middlesOfLand(countries, names, land).flatMap(({ of, at }) => (opensCountry(at, of) ? [] : [`outline of ${of}: ${words(at)}`])),
    ...rings.flatMap(({ of, middle }) => (opensCountry(middle, of) ? [] : [`ring of ${of}: ${words(middle)}`])),
    ...names.flatMap(({ of, kind, box }) => {
      const opened = openedAt(middleOf(box), undefined);
      return (kind === 'agency' ? opened.agencies?.includes(of) : opened.country === of) ? [] : [`name of ${of}: ${words(middleOf(box))}`];
    }),
    ...marks.flatMap(({ ids, middle }) => (openedAt(middle, undefined).agencies?.join(' ') === ids.join(' ') ? [] : [`mark of ${ids.join(' ')}: ${words(middle)}`])),
  ];

  function words(at: Point): string {
    const { country, agencies: opened } = openedAt(at, pictures[land.pictureAt(at)]);
    if (country ?? opened) return `opens ${country ?? opened?.join(' ')}`;
    return `opens nothing, under ${document.elementFromPoint(at.x, at.y)?.closest('[class]')?.getAttribute('class') ?? 'nothing'}`;
  }
}

/** What the uppermost element of a point opens; on a picture the country whose outline is the uppermost there. */
function openedAt({ x, y }: Point, picture: Picture | undefined): Opened {
  const element = document.elementFromPoint(x, y);
  const opener = element?.closest('[data-ring-of], [data-of], .pin[data-agencies], [data-country]');
  const agencies = opener?.getAttribute('data-agencies');
  if (agencies) return { agencies: agencies.split(' ') };
  const country = opener?.getAttribute('data-ring-of') ?? opener?.getAttribute('data-of') ?? opener?.getAttribute('data-country');
  if (country) return { country };
  if (!picture || !element?.closest('.view, .live')) return {};
  const at = { x: (x - picture.x) / picture.scale, y: (y - picture.y) / picture.scale };
  return { country: countryPaths().findLast((path) => path.element.isPointInFill({ x: at.x / path.unit, y: at.y / path.unit }))?.code };
}
