import { describe, expect, it } from 'vitest';
import { beyondLimits } from '../../../../scripts/bench/maps/limits';
import { sizeNamed } from '../../../../scripts/bench/maps/mapSizes';
import type { Expected, Measures } from '../../../../scripts/bench/maps/Measures';

const none: readonly string[] = [];
const clean: Measures = {
  ...{ width: 343, height: 280, pictures: 1, longestLeader: 60, seaMargins: 12, leastDistance: 24 },
  ...{ withoutMark: none, mixedMarks: none, gathered: none, marksOnMarks: none, mixedLabels: none, unnamed: none, coded: none, namesOnNames: none, namesOnMarks: none },
  ...{ namesOnRings: none, namesOnLeaders: none, leadersCrossing: none, leadersAstray: none, onOthers: none, onUnlit: none, othersFirst: none, presses: none, cutOff: none },
};
const codes = (count: number): readonly string[] => Array.from({ length: count }, (_, place) => `C${place}`);
const ofSize = (countries: number, agencies = 2): Expected => ({ countries: codes(countries), agencies: codes(agencies).map((id) => ({ id, land: 'C1' })) });

/** What of a map is beyond its limits, and by how much. */
const beyond = (measures: Partial<Measures>, expected = ofSize(10), size = '375', letters = 16) =>
  Object.fromEntries([...beyondLimits({ ...clean, ...measures }, expected, sizeNamed(size), letters)].map(([kind, { by }]) => [kind, by]));

describe('beyondLimits', () => {
  it('is content with a map that just keeps them all', () => {
    expect(beyond({})).toEqual({});
  });

  it('counts faults, pixels and percent', () => {
    expect(beyond({ onOthers: ['AAA at BBB'], longestLeader: 64, leastDistance: 20.2, seaMargins: 14.5 })).toEqual({ onOthers: 1, longestLeader: 4, leastDistance: 4, seaMargins: 3 });
  });

  it('lets a tenth of the countries have codes from 375 px up, a third below, none from 640 px up', () => {
    const coded = codes(3);
    expect(beyond({ coded }, ofSize(30))).toEqual({});
    expect(beyond({ coded }, ofSize(29))).toEqual({ coded: 1 });
    expect(beyond({ coded }, ofSize(9), '374')).toEqual({});
    expect(beyond({ coded }, ofSize(30), '640')).toEqual({ coded: 3 });
  });

  it('leaves all names of more than 34 countries to the list on a small map, but not some', () => {
    expect(beyond({ unnamed: codes(38), width: 260, height: 150 }, ofSize(38), '280')).toEqual({});
    expect(beyond({ unnamed: codes(37), width: 260, height: 150 }, ofSize(38), '280')).toEqual({ unnamed: 37 });
    expect(beyond({ unnamed: codes(34), width: 260, height: 150 }, ofSize(34), '280')).toEqual({ unnamed: 34 });
  });

  it('lets more than 40 agencies be gathered below 360 px', () => {
    const gathered = ['a b'];
    expect(beyond({ gathered }, ofSize(10, 41), '320')).toEqual({});
    expect(beyond({ gathered }, ofSize(10, 41), '375')).toEqual({ gathered: 1 });
    expect(beyond({ gathered }, ofSize(10, 40), '320')).toEqual({ gathered: 1 });
  });

  it('lets leaders be as much longer as letters are larger', () => {
    expect(beyond({ longestLeader: 120 }, ofSize(10), '375', 32)).toEqual({});
  });

  it('lets leaders cross twice among more than 34 countries', () => {
    const leadersCrossing = ['A × B', 'C × D'];
    expect(beyond({ leadersCrossing }, ofSize(35))).toEqual({});
    expect(beyond({ leadersCrossing })).toEqual({ leadersCrossing: 2 });
  });
});
