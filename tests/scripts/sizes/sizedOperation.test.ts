import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadOperation } from '../../../lib/operation/loadOperation';
import { sizedOperation } from '../../../scripts/sizes/sizedOperation';
import { writeSized } from '../../../scripts/sizes/writeSized';

const folder = mkdtempSync(path.join(tmpdir(), 'sized-'));
afterAll(() => rmSync(folder, { recursive: true }));

it.each([1, 10, 450])('makes a right operation of %i agencies, the same each time, several to a city', (size) => {
  writeSized(folder, [sizedOperation(size)]);
  const { agencies, countries } = loadOperation(`agencies-${size}`, { dataFolder: folder });
  expect(agencies).toHaveLength(size);
  expect(countries.length).toBe(Math.min(200, Math.ceil(size / 2)));
  expect(sizedOperation(size)).toEqual(sizedOperation(size));
  const places = new Set(agencies.map(({ seat }) => `${seat?.longitude} ${seat?.latitude}`));
  expect(places.size).toBeLessThanOrEqual(countries.length);
});
