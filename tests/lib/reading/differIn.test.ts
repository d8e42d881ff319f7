import { expect, it } from 'vitest';
import { differIn, listKeys } from '../../../lib/reading/differIn';
import { firstReading } from '../../../lib/reading/Reading';

it('tells readings apart by their values, not by their arrays', () => {
  expect(differIn(listKeys, firstReading, { ...firstReading, roles: [] })).toBe(false);
  expect(differIn(listKeys, firstReading, { ...firstReading, roles: ['support'] })).toBe(true);
});

it('looks at nothing but what it is asked for', () => {
  const inStep = { ...firstReading, step: 'arrests' };
  expect(differIn(listKeys, firstReading, inStep)).toBe(false);
  expect(differIn([...listKeys, 'step'], firstReading, inStep)).toBe(true);
});
