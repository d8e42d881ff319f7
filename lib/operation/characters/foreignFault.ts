import { quote } from '../messages/quote';
import { alphabetOf, characterName } from './characterName';
import { ordinal } from './ordinal';
import { plainCharacter } from './plainCharacter';
import { unseenIn } from './unseen';

type Options = {
  /** What is wrong with the value once it has only plain characters; nothing where it is right. */
  readonly faultOf: (plain: string) => string | undefined;
  /** How the right value is shown; between quotes when left out. */
  readonly show?: (plain: string) => string;
};

/** How many characters a message names. */
const mostNamed = 3;
/** A value longer than this, in UTF-16 code units, is none that somebody typed. */
const longest = 300;

/**
 * What a value that consists of plain Latin characters (a code, an id, a date, a number, a word of a command) holds
 * that only looks like them or cannot be seen, each by its place, alphabet and number, and what to write. Nothing where
 * there is none, or where the value is a word of another alphabet rather than one that only looks Latin: that has a
 * message of its own.
 *
 * `FRА` → `in 'FRА' the third letter is a Cyrillic А (U+0410), not a Latin A; write 'FRA'`
 */
export function foreignFault(value: string, { faultOf, show = quote }: Options): string | undefined {
  if (value.length > longest) return undefined;
  const letters = lettersOf(value);
  const foreign = letters.filter(({ character, plain }) => character !== plain);
  if (foreign.length === 0) return undefined;
  const plain = plainForm(value);
  const fault = plain === undefined ? undefined : faultOf(plain);
  const holdsOtherLetters = foreign.some(
    ({ character }) => alphabetOf(character) !== undefined && !/\p{Script=Latin}/u.test(character),
  );
  const isMixed = holdsOtherLetters && /[A-Za-z]/.test(value);
  if (!isMixed && (plain === undefined || (fault !== undefined && holdsOtherLetters))) return undefined;
  const named = foreign.slice(0, mostNamed).map(({ words }) => words);
  const more = foreign.length - named.length;
  const cure = plain === undefined ? [] : [fault ?? `write ${show(plain)}`];
  return [`in ${quote(value)} ${named.join(', ')}${more > 0 ? `, and ${more} more like it` : ''}`, ...cure].join('; ');
}

/**
 * A value with plain characters in place of those that only look like them, and without those that cannot be seen;
 * nothing where some have no such place.
 */
export function plainForm(value: string): string | undefined {
  if (value.length > longest) return undefined;
  const letters = lettersOf(value);
  return letters.some(({ plain }) => plain === undefined)
    ? undefined
    : letters
        .map(({ plain }) => plain)
        .join('')
        .trim();
}

type Letter = { readonly character: string; readonly plain: string | undefined; readonly words: string };

function lettersOf(value: string): readonly Letter[] {
  const unseen = new Set(unseenIn(value).map(({ index }) => index));
  const isNumeric = /^[^\p{L}]*\d[^\p{L}]*$/u.test([...value].map(digitFor).join(''));
  let [index, place] = [0, 0];
  let onlyLetters = true;
  return [...value].map((character): Letter => {
    const at = index;
    index += character.length;
    if (unseen.has(at))
      return {
        character,
        plain: '',
        words: `there is ${characterName(character)}, which cannot be seen, ${nextTo(value, at)}`,
      };
    place += 1;
    onlyLetters &&= /\p{L}/u.test(character);
    const plain = isNumeric ? plainCharacter(digitFor(character)) : plainCharacter(character);
    const where = `the ${ordinal(place)} ${onlyLetters ? 'letter' : 'character'} is ${characterName(character)}`;
    if (plain === ' ' || plain === '"' || plain === "'")
      return { character, plain: isAscii(character) ? character : plain === ' ' ? ' ' : '', words: where };
    return {
      character,
      plain,
      words:
        plain === undefined
          ? `${where}${alphabetOf(character) === undefined ? '' : ', not a Latin letter'}`
          : `${where}, not ${plainName(plain)}`,
    };
  });
}

/** The digit that a letter is taken for in a number: `О` → `0`, `l` → `1`. */
function digitFor(character: string): string {
  const like = plainCharacter(character) ?? character;
  if (/^[oO]$/.test(like)) return '0';
  if (/^[lI]$/.test(like)) return '1';
  return character;
}

function nextTo(value: string, index: number): string {
  const before = [...value.slice(0, index)].slice(-10).join('');
  return before === '' ? 'at its beginning' : `after ${quote(before)}`;
}

function plainName(plain: string): string {
  if (/[A-Za-z]/.test(plain)) return `a Latin ${plain}`;
  return plain === '-' ? 'a hyphen' : `the ${/\d/.test(plain) ? 'digit' : 'sign'} ${plain}`;
}

function isAscii(character: string): boolean {
  return character <= '\x7F';
}
