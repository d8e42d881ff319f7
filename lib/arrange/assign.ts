import { seenIn, type Composition, type View } from './Composition';
import { holds, shareIn, widened } from './PlaneBoxes';
import type { Scene, SceneAgency } from './Scene';

/** A view, the countries that it names, and the agencies whose marks it has. */
export type Assigned = { readonly view: View; readonly named: ReadonlySet<string>; readonly agencies: readonly SceneAgency[] };

/** Each country and each agency in one view: the panel that holds it whole, else the first. A locator names nothing. */
export function assign(scene: Scene, { views }: Composition): readonly Assigned[] {
  const [main] = views;
  const panels = views.filter(({ role }) => role === 'panel');
  const home = new Map(
    scene.countries.map(({ code, point, bounds }) => [code, panels.find((panel) => holds(inner(panel, 6), point) && shareIn(bounds, seenIn(panel)) > 0.9) ?? main]),
  );
  const seat = new Map(
    scene.agencies.map((agency) => {
      const own = agency.country === undefined ? undefined : home.get(agency.country);
      const panel = panels.find((one) => holds(inner(one, 8), agency.point));
      return [agency, panel && (!own || own === panel) ? panel : (own ?? main)];
    }),
  );
  return views.filter(({ role }) => role !== 'locator').map((view) => ({
    view,
    named: new Set(scene.countries.flatMap(({ code }) => (home.get(code) === view ? [code] : []))),
    agencies: scene.agencies.filter((agency) => seat.get(agency) === view),
  }));
}

/** What a view shows without its edge, in pixels. */
function inner(view: View, edge: number): ReturnType<typeof seenIn> {
  return widened(seenIn(view), -edge / view.extent.scale);
}
