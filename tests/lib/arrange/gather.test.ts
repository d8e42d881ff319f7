import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather } from '../../../lib/arrange/gather';
import { rooms } from '../../../lib/arrange/tiers';
import type { MapView } from '../../../lib/view/MapView';

type Agencies = MapView['agencies'];
type Of = string | undefined;
const [narrow, wide] = [rooms[0].width, rooms.at(-1)?.width ?? NaN];

/** Agencies of these countries, or of none; all that have none are at two places. */
const agenciesOf = (...countries: readonly Of[]): Agencies => countries.map((country, place) => ({ id: `agency-${place}`, country, point: country ? [place, 0] : [place % 2, 900] })) as unknown as Agencies;
const many = fc.array(fc.constantFrom<Of>('AAA', 'BBB', 'CCC', 'DDD', undefined), { minLength: 41, maxLength: 200 }).map((countries) => agenciesOf(...countries));

describe('gather', () => {
  it('leaves up to forty agencies a mark each, at any width', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Of>('AAA', undefined), { maxLength: 40 }), fc.integer({ min: 200, max: 1200 }), (countries, width) => {
        expect(gather(agenciesOf(...countries), width).map(({ length }) => length)).toEqual(countries.map(() => 1));
      }),
    );
  });

  it('has each of many in exactly one mark, at any width', () => {
    fc.assert(
      fc.property(many, fc.integer({ min: 200, max: 1200 }), (agencies, width) => {
        expect(gather(agencies, width).flat().map(({ id }) => id).toSorted()).toEqual(agencies.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('has one mark for each country where many have little room, and never two countries in one', () => {
    fc.assert(
      fc.property(many, (agencies) => {
        const marks = gather(agencies, narrow).map((group) => [...new Set(group.map(({ country }) => country))]);
        expect(marks.filter(({ length }) => length !== 1)).toEqual([]);
        const countries = marks.flat().filter((country) => country !== undefined);
        expect(countries).toEqual([...new Set(countries)]);
      }),
    );
  });

  it('gathers organisations of no country by their place', () => {
    const agencies = agenciesOf(...Array.from({ length: 41 }, () => undefined));
    expect(gather(agencies, narrow).map((group) => [...new Set(group.map(({ point }) => String(point)))])).toEqual([['0,900'], ['1,900']]);
  });

  it('leaves a hundred a mark each where there is room for all, and two hundred nowhere', () => {
    const countries = (count: number): readonly Of[] => Array.from({ length: count }, (_, place) => ['AAA', 'BBB'][place % 2]);
    expect([gather(agenciesOf(...countries(100)), wide).length, gather(agenciesOf(...countries(200)), wide).length]).toEqual([100, 2]);
  });
});
