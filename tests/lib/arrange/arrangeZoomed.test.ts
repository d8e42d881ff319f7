import { describe, expect, it } from 'vitest';
import { arrangeMap } from '../../../lib/arrange/arrangeMap';
import { arrangingZoomed } from '../../../lib/arrange/arrangeZoomed';
import { compositions } from '../../../lib/arrange/compositions';
import type { MapSheet } from '../../../lib/arrange/MapSheet';
import { markDistance } from '../../../lib/arrange/pushApart';
import { rooms } from '../../../lib/arrange/tiers';
import { toScene } from '../../../lib/arrange/toScene';
import { finish } from '../../../lib/steps/finish';
import { squareWorld, type SquareCountry } from './squareWorld';
import { nearestMarks, overlaps } from './standing';

const seats = (count: number): NonNullable<SquareCountry['seats']> => Array.from({ length: count }, (_, place) => [(place % 8) * 9 - 30, Math.floor(place / 8) * 9 - 30] as const);
const worldOf = (count: number) => squareWorld([{ code: 'AAA', x: 300, y: 300, side: 120, name: 'Alphaland', seats: seats(count) }, { code: 'BBB', x: 1400, y: 500, side: 200, name: 'Betaland', seats: seats(3) }]);

/** A sheet that a reader has gone nearer to, in the pixels that it then has: so overlaps can be told. */
function zoomed(count: number, factor: number): { readonly before: MapSheet; readonly after: MapSheet } {
  const { map, rings } = worldOf(count);
  const [before] = arrangeMap(map, rings, compositions(toScene(map, rings), rooms[0]).slice(0, 1));
  if (!before) throw new RangeError('There is no sheet.');
  const { marks, names, ...sheet } = finish(arrangingZoomed(map, toScene(map, rings), before, factor));
  const larger = <Placed extends { readonly at: readonly [number, number] }>(one: Placed): Placed => ({ ...one, at: [one.at[0] * factor, one.at[1] * factor] });
  return { before, after: { ...sheet, marks: marks.map(larger), names: names.map(larger) } };
}

describe.each([[8, 2], [8, 6], [60, 2], [60, 8]])('a map of %d agencies in one country, %d times larger', (count, factor) => {
  const { before, after } = zoomed(count, factor);
  const ids = ({ marks }: MapSheet): readonly string[] => marks.flatMap((mark) => mark.ids).toSorted();

  it('has the same agencies and countries, each once', () => {
    expect(ids(after)).toEqual(ids(before));
    expect(new Set(ids(after)).size).toBe(count + 3);
    expect(after.names.map(({ code }) => code).toSorted()).toEqual(['AAA', 'BBB']);
  });

  it('has no name on another or on a mark, and no mark on another', () => {
    expect(overlaps(after)).toEqual([]);
    expect(nearestMarks(after)).toBeGreaterThanOrEqual(markDistance - 1);
  });

  it('has its places where they were, but for what a leader leads to', () => {
    const placeOf = (code: string) => before.names.find((name) => name.code === code)?.at ?? [NaN, NaN];
    const moved = after.names.filter(({ code, leader }) => !leader && !before.names.some((name) => name.code === code && name.leader)).map(({ code, at: [x, y] }) => Math.hypot(x / factor - placeOf(code)[0], y / factor - placeOf(code)[1]));
    expect(moved.filter((way) => !(way < 0.2))).toEqual([]);
  });

  it('never has agencies of two countries in one mark', () => {
    expect(after.marks.filter((mark) => new Set(mark.ids.map((id) => id.slice(0, 3))).size > 1)).toEqual([]);
  });
});

describe('arrangingZoomed', () => {
  it('parts what shared a mark once there is room', () => {
    const [near, nearer] = [zoomed(60, 2), zoomed(60, 12)].map(({ after }) => after.marks.length);
    expect(nearer).toBeGreaterThan(near ?? Infinity);
  });
});
