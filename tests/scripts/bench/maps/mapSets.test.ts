import { describe, expect, it } from 'vitest';
import { mapSets, inventedSets } from '../../../../scripts/bench/maps/mapSets';
import { sizeNamed } from '../../../../scripts/bench/maps/mapSizes';
import { nameLength } from '../../../fixtures/operations/maps/namesOf60';

describe('inventedSets', () => {
  it.each([
    ['europe-38', 38, 70],
    ['small-34', 34, 34],
    ['africa-19', 19, 19],
    ['pacific-12', 12, 12],
    ['one-city-7', 3, 7],
    ['one-agency', 1, 1],
    ['no-agencies', 3, 0],
    ['names-of-60', 6, 6],
  ])('has %s with %i countries and %i agencies', (name, countries, agencies) => {
    const operation = inventedSets.find(([slug]) => slug === name)?.[1]();
    expect([operation?.countries.length, operation?.agencies.length]).toEqual([countries, agencies]);
  });

  it('has agencies with names of sixty letters in each language', () => {
    const operation = inventedSets.find(([slug]) => slug === 'names-of-60')?.[1]();
    expect(operation?.agencies.flatMap(({ name }) => [name.en?.length, name.bg?.length])).toEqual(Array.from({ length: 12 }, () => nameLength));
  });
});

it('refuses a set that there is none of, and says which there are', () => {
  expect(() => mapSets(['atlantis'])).toThrow(/There is no set 'atlantis', only .*europe-38/);
});

it('reads a page’s width, or a frame’s width and height', () => {
  expect(sizeNamed('375')).toMatchObject({ place: 'page', width: 375 });
  expect(sizeNamed('640x560')).toMatchObject({ place: 'frame', width: 640, height: 560 });
  expect(() => sizeNamed('wide')).toThrow(RangeError);
});
