import { codePoint, quote } from '../messages/quote';
import { characterName } from './characterName';
import { mixedWords, type MixedWord } from './mixedWords';
import { ordinal } from './ordinal';
import type { Residue } from './Residue';
import { surroundings } from './unseen';

/** The words of a text that mix alphabets, and single letters among words of another one. */
export function mixedResidue(text: string): readonly Residue[] {
  return [...mixedWords(text).map(wordResidue), ...loneLetters(text)];
}

/**
 * Latin letters with a Cyrillic ending (`PDFа`) may be meant; `Cофия` with a Latin C never is, and no search finds it.
 */
function wordResidue(mixed: MixedWord): Residue {
  const mayBeMeant = mixed.meant === undefined || /^\p{Script=Latin}{2,}\p{Script=Cyrillic}+$/u.test(mixed.word);
  return { severity: mayBeMeant ? 'warning' : 'error', message: `${mixedMessage(mixed)}; ${cure(mixed, mayBeMeant)}` };
}

/** Small letters that stand alone and look like a word of the language around them, such as a Latin c in place of с. */
function loneLetters(text: string): readonly Residue[] {
  const lone =
    /(?<=\p{Script=Cyrillic}[ \u00A0])[aceopxy](?=[ \u00A0]\p{Script=Cyrillic})|(?<=[A-Za-z][ \u00A0])[асеорху](?=[ \u00A0][A-Za-z])/gu;
  return [...text.matchAll(lone)].map(({ 0: letter, index }): Residue => {
    const around = /[a-z]/.test(letter) ? 'Cyrillic' : 'Latin';
    return {
      severity: 'warning',
      message: `in ${quote(surroundings(text, index))} ${characterName(letter)} stands alone among ${around} words; write the ${around} letter if it is one of theirs`,
    };
  });
}

/**
 * Which letters of a word are of another alphabet than the rest: `in 'Cофия' the first letter is a Latin C (U+0043)
 * among Cyrillic ones`
 */
export function mixedMessage({ word, strangers, alphabet }: MixedWord): string {
  const named = strangers
    .slice(0, 3)
    .map(
      ({ letter, place, alphabet: own }) => `the ${ordinal(place)} letter is a ${own} ${letter} (${codePoint(letter)})`,
    );
  const more = strangers.length > named.length ? `, and ${strangers.length - named.length} more like it,` : '';
  return `in ${quote(word)} ${named.join(', ')}${more} among ${alphabet} ones`;
}

function cure({ meant }: MixedWord, mayBeMeant: boolean): string {
  if (!mayBeMeant) return `write ${quote(meant ?? '')}`;
  return meant === undefined
    ? 'write the word in one alphabet, or a hyphen between the two'
    : `write ${quote(meant)}, or a hyphen before a Cyrillic ending`;
}
