import { describe, expect, it } from 'vitest';
import { fill, fillCount } from '../../../lib/language/fill';
import { languages } from '../../../lib/language/Language';
import { messagesIn } from '../../../lib/language/messagesIn';

describe('fill', () => {
  it('puts values in their places, each as often as it is asked for', () => {
    expect(fill('{a}, {b} and {a}', { a: 'one', b: 2 })).toBe('one, 2 and one');
  });
  it('takes a value as it is', () => {
    expect(fill('As of {date}', { date: '{date} $& $1' })).toBe('As of {date} $& $1');
  });
  it('takes an empty text and nought for values', () => {
    expect(fill('{a}{b}', { a: '', b: 0 })).toBe('0');
  });
  it('throws for a place without a value', () => {
    expect(() => fill('As of {date}', { day: '2017' })).toThrow(new RangeError("No value for {date} in 'As of {date}'."));
  });
});

describe('fillCount', () => {
  it.each([
    ['en', 0, '0 agencies'],
    ['en', 1, '1 agency'],
    ['en', 2, '2 agencies'],
    ['en', 21, '21 agencies'],
    ['bg', 0, '0 служби'],
    ['bg', 1, '1 служба'],
    ['bg', 2, '2 служби'],
    ['bg', 21, '21 служби'],
  ] as const)('says in %s, of %i: %s', (language, count, words) => {
    expect(fillCount(messagesIn(language).list.agencies, count, language)).toBe(words);
  });
  it.each(languages)('says every count in %s by its number', (language) => {
    expect(fillCount({ one: 'one {count}', other: 'other {count}' }, 1, language)).toBe('one 1');
  });
});
