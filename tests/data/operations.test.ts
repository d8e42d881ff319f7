import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/Language';
import { loadOperation, operationSlugs } from '../../lib/operation/loadOperation';
import { toMapView } from '../../lib/view/toMapView';
import { toOperationView } from '../../lib/view/toOperationView';
import { countryName } from '../../lib/world/countryNames';
import { planeSize } from '../../lib/world/plane';
import { worldPaths } from '../../lib/world/worldPaths';

describe.each(operationSlugs())('the frozen operation %s', (slug) => {
  const operation = loadOperation(slug);
  const world = worldPaths(operation.countries);
  const map = toMapView(toOperationView(operation, 'en'), operation, world, (agency) => `#${agency}`);

  it('has a shape for every participant, or says that it has none', () => {
    expect([...world.lit, ...world.shapeless].map(({ country }) => country).toSorted()).toEqual(operation.countries.toSorted());
  });

  it('has a place on the map for every participant and every agency', () => {
    expect(map.countries.map(({ code }) => code).toSorted()).toEqual(operation.countries.toSorted());
    expect(map.agencies.map(({ id }) => id)).toEqual(operation.agencies.map(({ id }) => id));
    const outside = [...map.countries, ...map.agencies].filter(({ point: [x, y] }) => !(x > 0 && x < planeSize.width && y > 0 && y < planeSize.height));
    expect(outside).toEqual([]);
  });

  it.each(languages)('has a name in %s for every country that it speaks of', (language) => {
    const codes = [...operation.countries, ...operation.agencies.flatMap(({ seat }) => seat?.country ?? [])];
    expect(codes.filter((code) => countryName(code, language).trim() === '')).toEqual([]);
  });

  // A file for each, since they run beside each other.
  it('has a test that breaks each of its fields in turn', () => {
    expect(existsSync(`tests/data/mutations.${slug}.test.ts`)).toBe(true);
  });

  it('is known to be out of date by no earlier than the day it is true for', () => {
    expect(operation.reviewBy > operation.asOf).toBe(true);
  });
});
