import { describe, expect, it } from 'vitest';
import { nearSearches } from '../../../lib/reading/nearSearches';
import { wholeFilter } from '../../../lib/reading/Reading';
import { blackwristMap } from '../../data/blackwrist';

const map = blackwristMap('en');
const near = (find: string): readonly string[] => nearSearches({ ...wholeFilter, find }, map);

describe('nearSearches', () => {
  it.each([
    ['Intrepol', ['Interpol']],
    ['Wellingtn', ['Wellington']],
    ['Austrlia', ['Australia', 'Australian']],
    ['europl', ['Europol']],
    ['zzzz', []],
    ['  ', []],
  ])('offers for %j what is spelt alike: %j', (find, searches) => {
    expect(near(find)).toEqual(searches);
  });

  it('keeps the other words of the search', () => {
    expect(near('Interpol Lyom')).toContain('Interpol Lyon');
  });

  it('offers each word alone where no agency has both', () => {
    expect(near('Sofia Bangkok')).toEqual(['Sofia', 'Bangkok']);
  });

  it('offers only what finds something among what the filters leave', () => {
    expect(nearSearches({ ...wholeFilter, find: 'Wellingtn', countries: ['BGR'] }, map)).toEqual([]);
  });
});
