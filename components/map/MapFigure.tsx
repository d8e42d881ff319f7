import { inFrame, onPage } from '../../lib/arrange/tiers';
import type { PageData } from '../../lib/site/loadPage';
import { hrefsOfCountries } from '../../lib/view/listPages';
import { toPicture } from '../../lib/view/toPicture';
import { Island } from '../island/Island';
import { MapFailed } from './MapFailed';
import { MapPicture } from './MapPicture';
import { StaticDetails } from './StaticDetails';
import { Views } from './Views';

/** More lines between agencies than this come with the page's facts: none is seen before one of its agencies is open. */
const mostDrawn = 200;

type Props = {
  readonly page: PageData;
  /** Where the list of agencies is: on this page and, if it is long, on those of the whole list; or at this address, which is empty for this page alone. */
  readonly list?: string;
};

/** The map of a page: a complete picture, drawn at build, and the island that brings it to life. It stands in a `PageReader`. */
export function MapFigure({ page: { operation, view, world, sheets, messages }, list }: Props) {
  const hrefOfCountry = hrefsOfCountries(view);
  const hrefOf = (code: string): string => (list === undefined ? hrefOfCountry(code) : `${list}#country-${code}`);
  const picture = toPicture(operation, view, world, hrefOf);
  const isMany = picture.relations.length > mostDrawn;
  return (
    <>
      <StaticDetails />
      <MapPicture island={<Island of="map" with={isMany ? { relations: picture.relations } : {}} />}>
        <Views picture={isMany ? { ...picture, relations: [] } : picture} scales={scalesOf(list === undefined ? onPage(sheets) : inFrame(sheets))} />
      </MapPicture>
      <MapFailed id="load-failed" hidden data-old={messages.map.tooOld} words={messages.map} />
    </>
  );
}

/** The middle of the scales that each picture has at the widths that have it. */
function scalesOf(sheets: PageData['sheets']): readonly number[] {
  const count = Math.max(1, ...sheets.map(({ pictures }) => pictures.length));
  return Array.from({ length: count }, (_, place) => {
    const scales = sheets.flatMap(({ pictures }) => pictures[place]?.scale ?? []);
    return scales.length === 0 ? 1 : Math.exp(scales.reduce((sum, scale) => sum + Math.log(scale), 0) / scales.length);
  });
}
