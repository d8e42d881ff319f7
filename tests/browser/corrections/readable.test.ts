import { expect, it } from 'vitest';
import { readable } from './readable';

it.each([String.raw`\u0411\u044e\u0440\u043e`, '&#1041;&#x44E;&#1088;&#x43e;', '%D0%91%D1%8E%D1%80%D0%BE', 'Бюро'])('reads %s as the word that it stands for', (text) => {
  expect(readable(`a ${text} b`)).toBe('a Бюро b');
});

it('leaves what stands for no letter', () => {
  expect(readable('100%25 50%, %ff, &#9999999;')).toBe('100% 50%, %ff, &#9999999;');
});
