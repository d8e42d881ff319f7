import { groupSeats } from '../stage/groupSeats';
import type { MapView } from '../view/MapView';
import { arrangingView } from './arrangeView';
import { mostAlone } from './gather';
import type { Extent } from './Land';
import type { MapSheet } from './MapSheet';
import { markDistance } from './pushApart';
import type { Scene } from './Scene';
import { toMapSheet } from './toMapSheet';
import type { SheetView } from './arrangeSheet';

type MapAgency = MapView['agencies'][number];

/** How often places are tried anew: a reader waits. */
const rounds = 3;

/**
 * What stands on a sheet that a reader has gone nearer to, in steps: all pictures are larger, and what stands on them has more room. Where it is on the
 * sheet is told in the sheet's own pixels, as before.
 *
 * @param factor how much larger than the sheet is; marks and names stay as they are.
 */
export function* arrangingZoomed({ agencies }: Pick<MapView, 'agencies'>, scene: Scene, sheet: MapSheet, factor: number): Generator<void, MapSheet> {
  const members = new Map<string, readonly string[]>();
  const views: SheetView[] = [];
  const viewOf = new Map(sheet.marks.flatMap(({ ids, view }) => ids.map((id) => [id, view])));
  for (const [place, { frame: [left, top, right, bottom], x0, y0, scale, role }] of sheet.pictures.entries()) {
    const extent: Extent = { width: (right - left) * factor, height: (bottom - top) * factor, x0, y0, scale: scale * factor };
    const view = { x: left * factor, y: top * factor, extent, role };
    if (role === 'locator') {
      views.push({ view });
      continue;
    }
    const groups = together(agencies.filter(({ id }) => viewOf.get(id) === place), agencies.length, scale * factor);
    for (const [first, ids] of groups) members.set(first, ids);
    const here = scene.agencies.filter(({ id }) => groups.has(id));
    const named = new Set(sheet.names.flatMap((name) => (name.view === place ? [name.code] : [])));
    views.push({ view, placed: yield* arrangingView(scene, extent, { named, agencies: here, withNames: agencies.length <= mostAlone, rounds }) });
  }
  const zoomed = toMapSheet({ composition: { family: '', width: sheet.width * factor, height: sheet.height * factor, views: views.map(({ view }) => view) as never }, views, withNames: true, cost: 0 }, scene, (id) => members.get(id) ?? [id]);
  const back = <Placed extends { readonly at: readonly [number, number] }>(one: Placed): Placed => ({ ...one, at: [one.at[0] / factor, one.at[1] / factor] });
  return { ...sheet, marks: zoomed.marks.map(back), names: zoomed.names.map(back) };
}

/** The agencies that share a mark: of many, those of one country that are near each other. By the first of each. */
function together(agencies: readonly MapAgency[], all: number, scale: number): ReadonlyMap<string, readonly string[]> {
  if (all <= mostAlone) return new Map(agencies.map(({ id }) => [id, [id]]));
  const ofCountry = new Map<string, MapAgency[]>();
  for (const agency of agencies) {
    const key = agency.country ?? '';
    const list = ofCountry.get(key);
    if (list) list.push(agency);
    else ofCountry.set(key, [agency]);
  }
  return new Map([...ofCountry.values()].flatMap((list) => groupSeats(list, markDistance / scale).map(({ ids }) => [ids[0] ?? '', ids] as const)));
}
