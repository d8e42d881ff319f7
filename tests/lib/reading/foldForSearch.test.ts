import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch } from '../../../lib/reading/foldForSearch';

describe('foldForSearch', () => {
  it.each([
    ['София', 'sofia'],
    ['Sofia', 'sofia'],
    ['SOFIYA', 'sofia'],
    ['Австралия', 'avstralia'],
    ['Хага', 'haga'],
    ['Щатска полиция', 'shtatska politsia'],
    ['Йордания', 'iordania'],
    ['Zürich', 'zurich'],
    ['Zu\u0308rich', 'zurich'],
    ['Côte d’Ivoire', 'cote divoire'],
    ['  „Интерпол“,   Лион ', 'interpol lion'],
    ['ГДБОП', 'gdbop'],
    ['—', ''],
  ])('makes %j %j', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  it('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
      }),
    );
  });
});
