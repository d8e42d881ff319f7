import { expect, it } from 'vitest';
import { groupAgencies } from '../../../lib/reading/groupAgencies';
import { numberAgencies } from '../../../lib/reading/numberAgencies';
import { firstReading } from '../../../lib/reading/Reading';
import { blackwristMap } from '../../data/blackwrist';

const map = blackwristMap('en');
const numbersOf = (choice: Partial<typeof firstReading>) => numberAgencies(groupAgencies(map, { ...firstReading, ...choice }));

it('numbers the agencies in the order of the list, by country and by name', () => {
  expect([...numbersOf({})].slice(0, 3)).toEqual([['australia-afp', 1], ['south-australia-police', 2], ['bulgaria-gdcoc', 3]]);
  expect([...numbersOf({ grouping: 'name' })]).toEqual(map.byName.map((id, index) => [id, index + 1]));
});

it('numbers an agency that did several kinds of work once, at its first entry', () => {
  const numbers = numbersOf({ grouping: 'role' });
  expect([...numbers.values()]).toEqual(map.agencies.map((_, index) => index + 1));
  expect(new Set(numbers.keys())).toEqual(new Set(map.agencies.map(({ id }) => id)));
});

it('numbers those that are shown, and nobody else', () => {
  expect([...numbersOf({ kinds: ['non-governmental'] }).values()]).toEqual([1]);
});
