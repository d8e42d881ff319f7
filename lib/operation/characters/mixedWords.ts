import { alphabetOf } from './characterName';
import { plainCharacter } from './plainCharacter';

/** A word with letters of two alphabets. */
export type MixedWord = {
  readonly word: string;
  /** In UTF-16 code units from 0. */
  readonly index: number;
  /** The letters that do not belong in it, with their places in it, counted from 1. */
  readonly strangers: readonly { readonly letter: string; readonly place: number; readonly alphabet: string }[];
  /** The alphabet of the others. */
  readonly alphabet: string;
  /** The word in that alphabet alone, where each of the strangers looks like a letter of it. */
  readonly meant?: string;
};

const alphabets = { Latin: /\p{Script=Latin}/u, Cyrillic: /\p{Script=Cyrillic}/u, Greek: /\p{Script=Greek}/u } as const;

/** The words of a text that mix alphabets; hyphens, digits and apostrophes end a word, so that `IP-адрес` is two. */
export function mixedWords(text: string): readonly MixedWord[] {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
    const found = Object.entries(alphabets).filter(([, letter]) => letter.test(word));
    return found.length < 2 ? [] : [described(word, index)];
  });
}

function described(word: string, index: number): MixedWord {
  const letters = [...word];
  // The alphabet is that of letters with which no other can be confused; among equals the one with more letters, then
  // that of the text's end.
  const rank = (pattern: RegExp) =>
    letters.reduce((sum, letter) => sum + (pattern.test(letter) ? (looksLikeNoOther(letter) ? 100 : 1) : 0), 0);
  const [[alphabet = '', pattern = alphabets.Latin] = []] = Object.entries(alphabets).toSorted(
    ([, a], [, b]) => rank(b) - rank(a),
  );
  const strangers = letters.flatMap((letter, at) =>
    pattern.test(letter) || !/\p{L}/u.test(letter)
      ? []
      : [{ letter, place: at + 1, alphabet: alphabetOf(letter) ?? 'foreign' }],
  );
  const inOne = letters.map((letter) =>
    pattern.test(letter) || !/\p{L}/u.test(letter) ? letter : letterLike(letter, alphabet),
  );
  const isWhole = inOne.every((letter) => letter !== undefined);
  return { word, index, strangers, alphabet, ...(isWhole ? { meant: inOne.join('') } : {}) };
}

const cyrillicAndGreek = [...'АВЕКМНОРСТУХЅІЈаекморсухіјѕ', ...'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινο'];

/** The letter of an alphabet that looks like one of another alphabet. */
function letterLike(letter: string, alphabet: string): string | undefined {
  const latin = plainCharacter(letter);
  if (alphabet === 'Latin' || latin === undefined) return latin;
  return cyrillicAndGreek.find((one) => alphabetOf(one) === alphabet && plainCharacter(one) === latin);
}

function looksLikeNoOther(letter: string): boolean {
  if (/[A-Za-z]/.test(letter)) return !cyrillicAndGreek.some((one) => plainCharacter(one) === letter);
  return !cyrillicAndGreek.includes(letter);
}
