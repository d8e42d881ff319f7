import { describe, expect, it } from 'vitest';
import { arrangeMap, planMap } from '../../../lib/arrange/arrangeMap';
import { markDistance } from '../../../lib/arrange/pushApart';
import { rooms } from '../../../lib/arrange/tiers';
import { squareWorld, type SquareCountry } from './squareWorld';
import { nearestMarks, outside, overlaps } from './standing';

const alpha: SquareCountry = { code: 'AAA', x: 300, y: 300, side: 120, name: 'Alphaland', seats: [[0, 0]] };
const beta: SquareCountry = { code: 'BBB', x: 1400, y: 500, side: 200, name: 'Betaland', seats: [[10, 10], [30, -20]] };
const far: SquareCountry = { code: 'CCC', x: 900, y: 600, side: 80, name: 'Gammaland' };
/** So many seats, each a little beside the one before. */
const seats = (count: number, apart: number): readonly (readonly [number, number])[] => Array.from({ length: count }, (_, place) => [(place % 15) * apart, Math.floor(place / 15) * apart]);

const odd: readonly (readonly [string, readonly SquareCountry[]])[] = [
  ['countries far from each other', [alpha, beta, far]],
  ['no agency', [{ ...alpha, seats: [] }, { ...beta, seats: [] }]],
  ['one country', [alpha]],
  ['one country without an agency', [{ ...alpha, seats: [] }]],
  ['neither country nor agency', []],
  ['a country without a shape', [alpha, { ...beta, side: 0, seats: [[0, 0]] }]],
  ['a country without a shape alone', [{ ...alpha, side: 0 }]],
  ['a speck', [alpha, { ...far, side: 0.4, seats: [[0, 0]] }]],
  ['a speck alone', [{ ...far, side: 0.4 }]],
  ['ten agencies at one place', [{ ...alpha, seats: Array.from({ length: 10 }, () => [5, 5] as const) }, beta]],
  ['twenty-five agencies in one city', [{ ...alpha, seats: seats(25, 0.3) }, beta]],
  ['two hundred agencies in one city', [{ ...alpha, seats: seats(200, 0.1) }, beta]],
  ['two hundred agencies at one place', [{ ...alpha, seats: Array.from({ length: 200 }, () => [5, 5] as const) }]],
  ['a name of three hundred letters', [{ ...alpha, name: 'Ж'.repeat(300) }, beta]],
  ['a country as wide as the world', [{ ...alpha, x: 70, y: 100, side: 1850 }, beta]],
  ['countries at the edges of the plane', [{ ...alpha, x: 0, y: 0, side: 30 }, { ...beta, x: 1970, y: 940, side: 30 }]],
];

describe.each(odd)('a map of %s', (_, countries) => {
  const { map, rings } = squareWorld(countries);
  const sheets = arrangeMap(map, rings, planMap(map, rings));

  it('has a sheet for each room, no higher than it may be', () => {
    expect(sheets.map(({ width }) => width)).toEqual(rooms.map(({ width }) => width));
    expect(sheets.filter(({ height }, place) => !(height >= 100 && height <= (rooms[place]?.most ?? 0) + 1))).toEqual([]);
  });

  it('has every agency in exactly one mark, and every country once among the names, at each width', () => {
    for (const { marks, names } of sheets) {
      expect(marks.flatMap(({ ids }) => ids).toSorted()).toEqual(map.agencies.map(({ id }) => id).toSorted());
      expect(names.map(({ code }) => code).toSorted()).toEqual(map.countries.map(({ code }) => code).toSorted());
    }
  });

  it('has no number that went wrong', () => {
    expect(JSON.stringify(sheets)).not.toMatch(/null|NaN/);
  });

  it('has no name on another or on a mark, and no mark on another, all of it inside', () => {
    for (const sheet of sheets) {
      expect([sheet.width, overlaps(sheet), outside(sheet)]).toEqual([sheet.width, [], []]);
      expect(nearestMarks(sheet)).toBeGreaterThanOrEqual(markDistance - 1);
    }
  });
});

describe('a country without room for its name', () => {
  it('has its two letters instead of a name of three hundred', () => {
    const { map, rings } = squareWorld([{ ...alpha, name: 'Ж'.repeat(300) }, beta]);
    const written = arrangeMap(map, rings, planMap(map, rings)).map(({ names }) => names.find(({ code }) => code === 'AAA')?.form?.lines);
    expect(written).toEqual(rooms.map(() => ['AA']));
  });
});

describe('a speck in the sea', () => {
  it('has a ring, or a mark of its own', () => {
    const sheetsOf = (...countries: readonly SquareCountry[]) => {
      const { map, rings } = squareWorld(countries);
      return arrangeMap(map, rings, planMap(map, rings)).map(({ names }) => names.find(({ code }) => code === 'CCC')?.ring ?? false);
    };
    const speck = { ...far, side: 0.4 };
    expect(new Set(sheetsOf(alpha, beta, speck))).toEqual(new Set([true]));
    expect(new Set(sheetsOf(alpha, beta, { ...speck, seats: [[0, 0]] }))).toEqual(new Set([false]));
  });
});
