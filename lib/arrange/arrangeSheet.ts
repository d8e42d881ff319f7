import { assign, type Assigned } from './assign';
import { arrangingView, type PlacedView } from './arrangeView';
import { frameOf, seenIn, type Composition, type View } from './Composition';
import { compositions, type Room } from './compositions';
import type { Box } from './Land';
import { heightOf, joined, shareIn, widthOf } from './PlaneBoxes';
import type { Scene } from './Scene';

/** A view of a sheet and what stands on it; nothing on a locator. */
export type SheetView = { readonly view: View; readonly placed?: PlacedView };

/** A whole map: pictures side by side, and what stands on each. */
export type Sheet = { readonly composition: Composition; readonly views: readonly SheetView[]; readonly withNames: boolean; readonly cost: number };

const [quickRounds, carefulRounds] = [2, 30];

/** So many of each family are laid out to compare them, and so many of the best once more with care. */
const [mostOfFamily, mostCareful] = [4, 3];

/** The best sheet for a scene, in steps: with the agencies' names at their marks, or with numbers in them. */
export function* arrangingSheet(scene: Scene, room: Room, withNames: boolean): Generator<void, Sheet> {
  const screened = compositions(scene, room)
    .map((composition) => ({ composition, assigned: assign(scene, composition) }))
    .filter(({ assigned }) => assigned.every(({ view, agencies, named }) => view.role !== 'panel' || agencies.length > 0 || named.size > 1))
    .map((one) => ({ ...one, crowded: crowding(one.composition, one.assigned, scene, withNames) }))
    .sort((a, b) => a.crowded - b.crowded);
  const counts = new Map<string, number>();
  const tried: (typeof screened[number] & { readonly cost: number })[] = [];
  for (const one of screened) {
    const count = counts.get(one.composition.family) ?? 0;
    counts.set(one.composition.family, count + 1);
    if (count < mostOfFamily) tried.push({ ...one, cost: (yield* layingOut(scene, one, withNames, quickRounds, room.growth)).cost });
  }
  let best: Sheet | undefined;
  const families = new Set<string>();
  for (const one of tried.sort((a, b) => a.cost - b.cost)) {
    if (families.size === mostCareful || families.has(one.composition.family)) continue;
    families.add(one.composition.family);
    const sheet = yield* layingOut(scene, one, withNames, carefulRounds, room.growth);
    if (!best || sheet.cost < best.cost) best = sheet;
  }
  if (!best) throw new RangeError('There is no sheet for this room.');
  return best;
}

export type Candidate = { readonly composition: Composition; readonly assigned: readonly Assigned[] };

/** What stands on each view of a sheet. */
export function* layingOut(scene: Scene, { composition, assigned }: Candidate, withNames: boolean, rounds: number, growth = 1): Generator<void, Sheet> {
  const { width, height, views } = composition;
  const [main] = views;
  const panels = views.filter(({ role }) => role === 'panel');
  const placed: PlacedView[] = [];
  for (const { view, named, agencies } of assigned) {
    const covers = [...coversOf(composition, view), ...(view === main ? panels.map((panel) => inView(seenIn(panel), main)) : [])];
    placed.push(yield* arrangingView(scene, view.extent, { named, agencies, withNames, rounds, covers, growth }));
  }
  let cost = panels.length * (18 + width * 0.045) + placed.reduce((sum, one) => sum + one.cost, 0);
  // A panel has to be worth its place: the more of the sheet it takes, and the fewer it has room for, the more it costs.
  for (const { view, named, agencies } of assigned) {
    if (view.role === 'panel') cost += (areaOf(view) / (width * height)) * Math.max(0, 640 - 40 * (named.size + agencies.length));
  }
  for (const [place, { view, named, agencies }] of assigned.entries()) {
    const share = (view.extent.width * view.extent.height) / (width * height);
    cost += (1 - usedShare(view, scene, named, agencies, panels)) * 170 * share;
    const one = placed[place];
    if (one) cost += 560 * share * one.land.emptyMargins([...one.countries, ...one.agencies].flatMap(({ candidate }) => (candidate ? [candidate.box] : [])));
  }
  for (const { extent } of panels) {
    if (extent.scale / main.extent.scale < 1.6) cost += 160;
    if (extent.height < 90 || extent.width < 90) cost += 200;
  }
  if (main.extent.height < 80) cost += 60;
  cost -= Math.min(60, 12 * Math.log2(main.extent.scale * 500));
  return { composition, withNames, cost, views: views.map((view): SheetView => {
    const one = placed[assigned.findIndex((other) => other.view === view)];
    return { view, ...(one && { placed: one }) };
  }) };
}

/** The frames of what lies over a view, in its pixels: of two that meet, the smaller lies over the larger. */
function coversOf({ views }: Composition, view: View): readonly Box[] {
  const [left, top, right, bottom] = frameOf(view);
  return views.flatMap((other): readonly Box[] => {
    if (other === view || areaOf(other) > areaOf(view)) return [];
    const frame = frameOf(other, 4);
    const isOver = frame[0] < right - 8 && frame[2] > left + 8 && frame[1] < bottom - 8 && frame[3] > top + 8;
    return isOver ? [[frame[0] - left, frame[1] - top, frame[2] - left, frame[3] - top]] : [];
  });
}

function areaOf({ extent: { width, height } }: View): number {
  return width * height;
}

function inView(box: ReturnType<typeof seenIn>, { extent: { x0, y0, scale } }: View): Box {
  return [(box.x0 - x0) * scale, (box.y0 - y0) * scale, (box.x1 - x0) * scale, (box.y1 - y0) * scale];
}

/** How much of a view its own countries, seats and panels take up. */
function usedShare(view: View, scene: Scene, named: ReadonlySet<string>, agencies: Assigned['agencies'], panels: readonly View[]): number {
  const used = [
    ...scene.countries.filter(({ code }) => named.has(code)).map(({ bounds }) => bounds),
    ...agencies.map(({ point: [x, y] }) => ({ x0: x, y0: y, x1: x, y1: y })),
    ...(view.role === 'main' ? panels.map(seenIn) : []),
  ];
  if (used.length === 0) return 0;
  const box = used.reduce(joined);
  const { width, height, scale } = view.extent;
  return Math.min(1, (widthOf(box) * scale + 60) / width) * Math.min(1, (heightOf(box) * scale + 40) / height);
}

/** How crowded a sheet is, without any layout: what names and marks lack in room. */
function crowding({ width, height, views }: Composition, assigned: readonly Assigned[], scene: Scene, withNames: boolean): number {
  const [main] = views;
  const panels = views.filter(({ role }) => role === 'panel');
  let cost = 0;
  for (const { view, named, agencies } of assigned) {
    const { scale } = view.extent;
    const countries = scene.countries.filter(({ code }) => named.has(code));
    const nodes = [
      ...countries.map(({ point: [x, y], bounds, forms }) => ({ x: x * scale, y: y * scale, need: widthOf(bounds) * scale > (forms[0]?.width ?? 0) ? 12 : 34 })),
      ...agencies.map(({ point: [x, y] }) => ({ x: x * scale, y: y * scale, need: withNames ? 34 : 24 })),
    ];
    for (const node of nodes) {
      const nearest = nodes.reduce((least, other) => (other === node ? least : Math.min(least, Math.hypot(node.x - other.x, 1.6 * (node.y - other.y)))), Infinity);
      cost += 10 * Math.max(0, 1 - nearest / node.need);
    }
    if (view.role === 'panel') cost += scale / main.extent.scale < 1.6 ? 36 : 6;
    else for (const { bounds } of countries) cost += 18 * panels.filter((panel) => shareIn(bounds, seenIn(panel)) > 0.15).length;
    cost += (1 - usedShare(view, scene, named, agencies, panels)) * 26 * ((view.extent.width * view.extent.height) / (width * height));
  }
  return cost;
}
