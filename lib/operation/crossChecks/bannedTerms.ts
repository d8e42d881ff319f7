import { quote } from '../messages/quote';
import { findBannedTerms } from '../terms/findBannedTerms';
import { findTexts } from '../terms/findTexts';
import { addressIds } from './addressIds';
import type { CrossCheck } from './CrossCheck';

/** No text and no id, which is part of an address, holds a term that is never used of this subject. */
export const bannedTerms: CrossCheck = function* (evidence) {
  for (const { file, path, value, isTitle } of findTexts(evidence)) {
    for (const { term, instead } of findBannedTerms(value)) {
      const cure = isTitle ? "leave the title out; if the text is a law, add 'law: true'" : `write ${quote(instead)}`;
      yield { file, path, at: 'value', message: `${quote(term)} is never used here; ${cure}` };
    }
  }
  for (const { file, path, value } of addressIds(evidence)) {
    for (const { term } of findBannedTerms(value)) yield { file, path, at: 'value', message: `${quote(term)} is never used here; choose another id` };
  }
};
