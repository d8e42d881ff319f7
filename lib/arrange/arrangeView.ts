import { agencyCandidates } from './agencyCandidates';
import { countryCandidates } from './countryCandidates';
import { Land, type Box, type Extent } from './Land';
import type { Line } from './Lines';
import type { Candidate } from './Name';
import type { Obstacle } from './Obstacle';
import { placeMarks, type PlacedMark } from './placeMarks';
import type { Scene, SceneAgency, SceneCountry } from './Scene';
import { ringRadius, shapeInView, type ShapeInView } from './ShapeInView';
import { solving } from './solve';

/** A name and where it stands; `candidate` is missing where there was no place for it. */
export type PlacedName = { readonly of: string; readonly candidate?: Candidate };

/** What stands on one picture, in its pixels. */
export type PlacedView = {
  readonly marks: readonly PlacedMark[];
  readonly countries: readonly (PlacedName & { readonly anchor: readonly [number, number]; readonly ring: number })[];
  /** The agencies' names; empty where they have numbers. */
  readonly agencies: readonly PlacedName[];
  /** What all of it costs: the lower, the better it reads. */
  readonly cost: number;
  readonly land: Land;
};

export type ViewStyle = {
  /** The countries that this picture names; another names the others. */
  readonly named: ReadonlySet<string>;
  readonly agencies: readonly SceneAgency[];
  /** Whether the agencies' names stand at their marks, or numbers in them. */
  readonly withNames: boolean;
  /** How often places are tried anew. */
  readonly rounds: number;
  /** What lies over the picture: a panel, a locator. */
  readonly covers?: readonly Box[];
  /** How many times larger a stage may show the picture, with marks and names as large as before. */
  readonly growth?: number;
};

/** A name that has no place is worse than any place. */
const leftOut = 700;

/** Marks and names on one picture, in steps: names never lie on marks, rings or each other where there is any other place for them. */
export function* arrangingView({ land: allLand, countries, overseas }: Omit<Scene, 'agencies'>, extent: Extent, { named, agencies, withNames, rounds, covers = [], growth = 1 }: ViewStyle): Generator<void, PlacedView> {
  const land = yield* Land.drawing(extent, allLand, [...countries.map(({ rings }) => rings), overseas]);
  const at = ([x, y]: readonly [number, number]): readonly [number, number] => [(x - extent.x0) * extent.scale, (y - extent.y0) * extent.scale];
  const seen = countries.flatMap((country, place) => (named.has(country.code) ? [{ country, place, shape: shapeInView(land, place, at(country.point), country.rings.length === 0) }] : []));
  const marks = yield* placeMarks(agencies, at, extent, seen.map(({ country, shape }) => ({ code: country.code, anchor: shape.anchor, ring: shape.ring })));
  const shown = seen.map((one) => (one.shape.ring > 0 && hasOwnMark(one.country, one.shape, marks) ? { ...one, shape: { ...one.shape, ring: 0 } } : one));
  const obstacles: readonly Obstacle[] = [
    ...marks.map(({ id, x, y, radius, place }) => ({ of: id, at: place, box: [x - radius, y - radius, x + radius, y + radius] as const })),
    ...marks.flatMap(({ dot }) => (dot ? [{ at: dot, box: [dot[0] - 2, dot[1] - 2, dot[0] + 2, dot[1] + 2] as const }] : [])),
    ...shown.map(({ country, shape: { anchor, ring } }) => ({ of: country.code, at: anchor, box: squareAround(anchor, ring > 0 ? ring + 1 : 3) })),
    ...countries.filter(({ code }) => !named.has(code)).map(({ point }) => ({ at: at(point), box: squareAround(at(point), 3) })),
    ...covers.map((box) => ({ box })),
  ];
  const stems = marks.flatMap(({ stem }) => (stem ? [stem] : []));
  const wanted = shown.map(({ country, place, shape }) => {
    const own = shape.ring > 0 ? obstacles : obstacles.filter(({ of }) => of !== country.code);
    return { of: country.code, leftOut, candidates: countryCandidates({ place, code: country.code, shape, forms: country.forms }, land, own, stems, growth) };
  });
  yield;
  const placeOf = new Map(countries.map(({ code }, place) => [code, place]));
  const labels = withNames
    ? marks.map(({ id, x, y, radius, forms, country, place: seat }) => {
        const place = country === undefined ? -2 : (placeOf.get(country) ?? -2);
        return { of: id, leftOut: leftOut - 20, candidates: agencyCandidates({ id, at: seat, x, y, radius, forms, country: place }, land, obstacles, stems, growth) };
      })
    : [];
  yield;
  const all = [...wanted, ...labels];
  const chosen = yield* solving(all, rounds);
  const placed = all.map(({ of, candidates }, name): PlacedName => {
    const candidate = candidates[chosen[name] ?? -1];
    return { of, ...(candidate && { candidate }) };
  });
  const cost = placed.reduce((sum, { candidate }, name) => sum + (candidate?.cost ?? all[name]?.leftOut ?? 0), 0) + costOfMarks(marks, shown, land);
  return {
    marks,
    countries: shown.map(({ shape }, place) => ({ ...(placed[place] ?? { of: '' }), anchor: shape.anchor, ring: shape.ring })),
    agencies: placed.slice(shown.length),
    cost,
    land,
  };
}

function hasOwnMark({ code }: SceneCountry, { anchor }: ShapeInView, marks: readonly PlacedMark[]): boolean {
  return marks.some(({ country, x, y, radius }) => country === code && Math.hypot(x - anchor[0], y - anchor[1]) < radius + 2);
}

/** Marks far from their places, marks on each other, and countries that marks hide. */
function costOfMarks(marks: readonly PlacedMark[], shown: readonly { readonly place: number; readonly shape: ShapeInView }[], land: Land): number {
  let cost = 0;
  for (const [index, { x, y, radius, stem }] of marks.entries()) {
    if (stem) cost += 1.5 * Math.max(0, lengthOfStem(stem) - radius);
    for (const other of marks.slice(index + 1)) if (Math.hypot(x - other.x, y - other.y) < 23.5) cost += 120;
  }
  for (const [index, { shape }] of shown.entries()) {
    for (const other of shown.slice(index + 1)) if (shape.ring > 0 && other.shape.ring > 0 && lengthOfStem([...shape.anchor, ...other.shape.anchor]) < 2 * ringRadius + 2) cost += 150;
  }
  for (const { place, shape } of shown) {
    if (shape.ring > 0 || shape.area === 0) continue;
    const under = marks.reduce((sum, { x, y, radius }) => sum + land.shares([x - radius, y - radius, x + radius, y + radius], place).own * (2 * radius + land.step) ** 2, 0);
    const share = under / shape.area;
    if (share > 0.12) cost += 210 * Math.min(1, share);
  }
  return cost;
}

function lengthOfStem([x1, y1, x2, y2]: Line): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

function squareAround([x, y]: readonly [number, number], reach: number): Box {
  return [x - reach, y - reach, x + reach, y + reach];
}
