import type { Box } from '../../../lib/arrange/Land';
import { meet } from '../../../lib/arrange/Lines';
import type { MapSheet } from '../../../lib/arrange/MapSheet';
import { markRadius } from '../../../lib/arrange/placeMarks';

/** What stands on a sheet: whose it is, on which picture, and the box that it takes, in the sheet's pixels. */
type Standing = { readonly of: string; readonly view: number; readonly box: Box };

const around = (x: number, y: number, width: number, height: number): Box => [x - width / 2, y - height / 2, x + width / 2, y + height / 2];

export function marksOn({ marks }: MapSheet): readonly Standing[] {
  return marks.map(({ ids, view, at, by }) => ({ of: ids.join(' '), view, box: around(at[0] + by[0], at[1] + by[1], 2 * markRadius, 2 * markRadius) }));
}

/** The names of countries, and of agencies at their marks. */
export function namesOn({ names, marks }: MapSheet): readonly Standing[] {
  return [
    ...names.flatMap(({ code, view, at, by, form }) => (form ? [{ of: code, view, box: around(at[0] + by[0], at[1] + by[1], form.width, form.height) }] : [])),
    ...marks.flatMap(({ ids, view, at, by, label }) => (label ? [{ of: ids.join(' '), view, box: around(at[0] + by[0] + label.by[0], at[1] + by[1] + label.by[1], label.form.width, label.form.height) }] : [])),
  ];
}

/** Pairs that lie on each other by more than what rounding adds: names on names, names on marks. */
export function overlaps(sheet: MapSheet): readonly string[] {
  const [marks, names] = [marksOn(sheet), namesOn(sheet)];
  const pairs = names.flatMap((name, place) => [...names.slice(place + 1), ...marks].filter((other) => meet(name.box, other.box, -0.3)).map((other) => `${name.of} on ${other.of}`));
  return pairs;
}

/** How near the two nearest marks of one picture are, in pixels; endless where there are no two. */
export function nearestMarks({ marks }: MapSheet): number {
  const places = marks.map(({ view, at, by }) => ({ view, x: at[0] + by[0], y: at[1] + by[1] }));
  return Math.min(Infinity, ...places.flatMap((a, place) => places.slice(place + 1).filter(({ view }) => view === a.view).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));
}

/** What stands on no part of its own picture, or partly beside it. */
export function outside(sheet: MapSheet): readonly string[] {
  const isOut = ({ view, box }: Standing): boolean => {
    const [left, top, right, bottom] = sheet.pictures[view]?.frame ?? [NaN, NaN, NaN, NaN];
    return !(box[0] >= left - 0.3 && box[1] >= top - 0.3 && box[2] <= right + 0.3 && box[3] <= bottom + 0.3);
  };
  return [...marksOn(sheet), ...namesOn(sheet)].filter(isOut).map(({ of }) => of);
}
