import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../../lib/operation/didYouMean';

describe('didYouMean', () => {
  it('prefers the candidate that begins alike for longest', () => {
    expect(didYouMean('THL', ['PHL', 'TCD', 'THA'])).toBe('THA');
  });
  it('prefers fewer wrong letters to a longer common beginning', () => {
    expect(didYouMean('interpox', ['interpolis', 'intarpox'])).toBe('intarpox');
  });
  it('goes by the alphabet where all else is equal', () => {
    expect(didYouMean('abx', ['abd', 'abc'])).toBe('abc');
  });
  it('takes no notice of letter case', () => {
    expect(didYouMean('tha', ['THA'])).toBe('THA');
  });
  it('suggests nothing that differs by more than two letters or a third of the value', () => {
    expect(didYouMean('interpol', ['interxyz'])).toBeUndefined();
    expect(didYouMean('abcde', ['abcxy'])).toBeUndefined();
    expect(didYouMean('ab', ['ac'])).toBeUndefined();
  });
  it('suggests nothing out of nothing', () => {
    expect(didYouMean('interpol', [])).toBeUndefined();
    expect(didYouMean('', ['a'])).toBeUndefined();
  });
});
