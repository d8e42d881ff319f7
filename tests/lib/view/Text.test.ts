import { describe, expect, it } from 'vitest';
import { toText, wordsOf } from '../../../lib/view/Text';

describe('toText', () => {
  it('is the bare text in the language asked for', () => {
    expect(toText({ en: 'Sofia', bg: 'София' }, 'bg', 'en')).toBe('София');
  });
  it('says which language a text without translation is in', () => {
    expect(toText({ en: 'Sofia' }, 'bg', 'en')).toEqual({ text: 'Sofia', language: 'en' });
    expect(toText({ bg: 'София' }, 'en', 'bg')).toEqual({ text: 'София', language: 'bg' });
  });
  it('throws for a text that is in neither language', () => {
    expect(() => toText({ en: 'Sofia' }, 'bg', 'bg')).toThrow(new RangeError("A text is neither in 'bg' nor in 'bg'."));
  });
});

describe('wordsOf', () => {
  it('is the words alone', () => {
    expect([wordsOf('София'), wordsOf({ text: 'Sofia', language: 'en' })]).toEqual(['София', 'Sofia']);
  });
});
