import { expect, it } from 'vitest';
import { nameInSentence } from '../../../lib/language/nameInSentence';

it.each([
  ['Операция „Blackwrist“', 'операция „Blackwrist“'],
  ['Операцията „H“', 'операцията „H“'],
  ['Полицейска операция „Х“', 'полицейска операция „Х“'],
  ['Акция „Кронос“', 'акция „Кронос“'],
])('writes the word for what it is small in the Bulgarian %s', (name, inside) => {
  expect(nameInSentence(name, 'bg')).toBe(inside);
});

it.each(['„Кронос“', 'Кронос', 'Cronos', 'Операционен щит', 'ОПЕРАЦИЯ „H“', 'Интерпол: операция „H“', ''])('leaves the Bulgarian %j as it is', (name) => {
  expect(nameInSentence(name, 'bg')).toBe(name);
});

it('leaves English names as they are', () => {
  expect(nameInSentence('Operation Blackwrist', 'en')).toBe('Operation Blackwrist');
});
