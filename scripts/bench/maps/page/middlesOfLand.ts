import { middleOf } from './geometry';
import { fineness, type LandSeen } from './LandSeen';
import type { Name, Point } from './Seen';

/** Fewer squares than this are a speck, the middle of which no finger hits. */
const fewest = 4 * fineness ** 2;

/** Squares of a country's land by the numbers of their places, row by row from the west, each with its middle. */
type Squares = Map<number, Point>;

/** From one row of squares to the next, in those numbers. */
const row = 1e5;

/** The middle of each country's land that can be seen, on the picture that names it: the point farthest from all that isn't its own. */
export function middlesOfLand(countries: readonly string[], names: readonly Name[], land: LandSeen): readonly { readonly of: string; readonly at: Point }[] {
  const { left, top } = land.stage;
  const all = new Map<number, Squares>(countries.map((code) => [land.valueOf(code), new Map()]));
  const named = new Map(names.filter(({ kind }) => kind !== 'agency').map(({ of, box }) => [land.valueOf(of), land.pictureAt(middleOf(box))]));
  for (const picture of new Set(named.values())) {
    land.look(land.stage, picture, (value, at) => {
      if (named.get(value) === picture) all.get(value)?.set(Math.floor((at.y - top) * fineness) * row + Math.floor((at.x - left) * fineness), at);
    });
  }
  return [...all].flatMap(([value, squares]) => (squares.size < fewest ? [] : [{ of: land.codeOf(value) ?? '', at: deepest(squares) }]));
}

/** Of the squares with the most steps to the next that isn't among them, the one that is nearest to the middle of all those. */
function deepest(squares: Squares): Point {
  const steps = new Map<number, number>();
  const from = (place: number, ...others: readonly number[]): void => {
    steps.set(place, Math.min(steps.get(place) ?? Infinity, ...others.map((other) => 1 + (squares.has(other) ? (steps.get(other) ?? Infinity) : 0))));
  };
  const places = [...squares.keys()];
  for (const place of places) from(place, place - 1, place - row);
  for (const place of places.reverse()) from(place, place + 1, place + row);
  const most = [...steps.values()].reduce((a, b) => Math.max(a, b), 0);
  return nearestToMiddle([...squares].filter(([place]) => steps.get(place) === most).map(([, at]) => at));
}

function nearestToMiddle(points: readonly Point[]): Point {
  const [x, y] = [points.reduce((sum, at) => sum + at.x, 0) / points.length, points.reduce((sum, at) => sum + at.y, 0) / points.length];
  return points.reduce((best, at) => (Math.hypot(at.x - x, at.y - y) < Math.hypot(best.x - x, best.y - y) ? at : best));
}
