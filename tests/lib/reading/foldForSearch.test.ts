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
    ['Łódź', 'lodz'],
    ['København', 'kobenhavn'],
    ['Straße', 'strasse'],
    ['Đakovo, Þingvellir, Æbeltoft, Œuvre, ISPARTA, ısparta', 'dakovo thingvellir aebeltoft oeuvre isparta isparta'],
    ['Кијив, Ћуприја, Київ', 'kiv cupria kiv'],
    ['U.S., U.K. and D.C', 'us uk and dc'],
    ['С.А.Щ.', 'sasht'],
    ['It ended. Then it began.', 'it ended then it began'],
    ['Inter\u00adpol\u200b \ufeffLyon\u2060', 'interpol lion'],
    ['Ｓｏｆｉａ', 'sofia'],
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
