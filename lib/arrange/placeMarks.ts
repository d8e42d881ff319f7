import type { Line } from './Lines';
import { pushingApart, type Kept } from './pushApart';
import type { Form } from './Name';
import type { SceneAgency } from './Scene';

type Point = readonly [x: number, y: number];

/** A mark and where it stands, in pixels: `place` is its seat's; a stem leads there and ends in a dot, unless the mark stands on it. */
export type PlacedMark = {
  readonly id: string;
  readonly country?: string | undefined;
  readonly forms: readonly Form[];
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly place: Point;
  readonly stem?: Line;
  /** Missing where a mark covers it. */
  readonly dot?: Point;
};

/** A mark's half width with its outline, in pixels. */
export const markRadius = 11.5;

/** Nearer than this to its seat, in pixels, a mark needs no stem. */
const atItsSeat = 6;

/** Whoever presses the middle of a country without a mark there must not meet another's. */
const clearOfMiddles = 8;

type Middle = { readonly code: string; readonly anchor: Point; readonly ring: number };

/** The marks of agencies, none on another, in steps. */
export function* placeMarks(agencies: readonly SceneAgency[], at: (point: Point) => Point, size: { readonly width: number; readonly height: number }, countries: readonly Middle[]): Generator<void, readonly PlacedMark[]> {
  const posts = new Map<string, SceneAgency[]>();
  for (const agency of agencies) {
    const key = String(agency.point);
    const post = posts.get(key);
    if (post) post.push(agency);
    else posts.set(key, [agency]);
  }
  const kept = countries.flatMap(({ code, anchor, ring }): readonly Kept[] => {
    const isOwn = agencies.some(({ country, point }) => country === code && near(at(point), anchor, 2 * markRadius));
    return isOwn ? [] : [{ x: anchor[0], y: anchor[1], reach: ring > 0 ? ring : clearOfMiddles }];
  });
  const all = [...posts.values()];
  const places = all.map(([first]) => at(first?.point ?? [0, 0]));
  const middles = yield* pushingApart(places.map(([x, y], post) => ({ x, y, count: all[post]?.length ?? 0 })), size, kept);
  const marks = all.flatMap((post, index) =>
    post.map((agency, nth): PlacedMark => {
      const place = places[index] ?? [0, 0];
      const [x, y] = middles[index]?.[nth] ?? place;
      const isAway = !near([x, y], place, atItsSeat);
      return { id: agency.id, country: agency.country, forms: agency.forms, x, y, radius: markRadius, place, ...(isAway && { stem: [x, y, ...place] as const }) };
    }),
  );
  return marks.map((mark) => (mark.stem && !marks.some(({ x, y }) => near([x, y], mark.place, markRadius)) ? { ...mark, dot: mark.place } : mark));
}

function near([ax, ay]: Point, [bx, by]: Point, distance: number): boolean {
  return Math.hypot(ax - bx, ay - by) < distance;
}
