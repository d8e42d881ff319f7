import { describe, expect, it } from 'vitest';
import { markRadius, placeMarks, type PlacedMark } from '../../../lib/arrange/placeMarks';
import { markDistance } from '../../../lib/arrange/pushApart';
import { finish } from '../../../lib/steps/finish';

type Seat = readonly [id: string, x: number, y: number, country?: string];
type Middle = { readonly code: string; readonly anchor: readonly [number, number]; readonly ring: number };
const place = (seats: readonly Seat[], countries: readonly Middle[] = []): readonly PlacedMark[] =>
  finish(placeMarks(seats.map(([id, x, y, country]) => ({ id, point: [x, y], country, forms: [] })), (point) => point, { width: 400, height: 300 }, countries));

describe('placeMarks', () => {
  it('stands a mark on its seat, without a stem, where it is alone', () => {
    const [mark] = place([['a', 100, 100]]);
    expect(mark).toMatchObject({ id: 'a', x: 100, y: 100, place: [100, 100] });
    expect([mark?.stem, mark?.dot]).toEqual([undefined, undefined]);
  });

  it('leads marks of one place to it by stems, which end in a dot', () => {
    const marks = place([['a', 100, 100], ['b', 100, 100]]);
    expect(marks.map(({ stem, dot }) => [stem?.slice(2), dot])).toEqual([[[100, 100], [100, 100]], [[100, 100], [100, 100]]]);
    expect(Math.hypot((marks[0]?.x ?? NaN) - (marks[1]?.x ?? NaN), (marks[0]?.y ?? NaN) - (marks[1]?.y ?? NaN))).toBeGreaterThanOrEqual(markDistance - 1);
  });

  it('has no dot where a mark covers it', () => {
    const marks = place([['a', 100, 100], ['b', 101, 100], ['c', 99, 100]]);
    expect(marks.filter(({ dot }) => dot && marks.some(({ x, y }) => Math.hypot(x - dot[0], y - dot[1]) < markRadius))).toEqual([]);
  });

  it('keeps a mark off the middle of a country that is another’s, and not off that of its own', () => {
    const middle: Middle = { code: 'AAA', anchor: [100, 100], ring: 6 };
    const [other, own] = [place([['a', 104, 100, 'BBB']], [middle]), place([['a', 104, 100, 'AAA']], [middle])];
    expect(Math.abs((other[0]?.x ?? NaN) - 100)).toBeGreaterThan(markRadius + 5);
    expect([own[0]?.x, own[0]?.y]).toEqual([104, 100]);
  });
});
