import { languages } from '../../language/Language';
import { givenNames, personTitles, personWords } from './personPatterns';
import { withoutOverlaps, wordFinder } from './wordFinder';

/** Words as they are written in the text, and where they begin (in UTF-16 code units, from 0). */
export type FoundPerson = { readonly words: string; readonly start: number };

const findWords = wordFinder(languages.flatMap((language) => personWords[language]));

const capitalised = "\\p{Lu}(?:['’]\\p{Lu})?\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";
const given = languages.flatMap((language) => givenNames[language].split(' ')).join('|');
const titles = languages.map((language) => personTitles[language]).join('|');
/** What a given name is followed by in the name of a body, a place or a law. */
const noSurname =
  'Police|Department|Agency|Centre|Center|Court|University|Foundation|Institute|College|School|Hospital|Ministry|Office|Bureau|Islands?|County|City|Road|Street|Post|Times|News|' +
  'Act|Law|Convention|Trust|House|Town|Square|Park|Airport|Station|Bridge|Hall|Bank|Group|Prize|Award|General|Chief';

/** A given name and a surname, with a middle name or initials between them; a title and a name; a Bulgarian name by its endings. */
const fullNames: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\p{N}])(?<!(?:San|Santa|St\\.?|Saint|Fort|Port|Mount|Lake|Свети|Света|Св\\.)\\s)(?:${given})(?:-\\p{Lu}\\p{Ll}+)?(?: \\p{Lu}\\.)*(?: (?:van|von|de|der|bin|al|el))*(?: (?!(?:${noSurname})(?!\\p{L}))${capitalised}){1,2}(?!\\p{L})`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${titles})\\.? (?!(?:${noSurname})(?!\\p{L}))${capitalised}(?: ${capitalised})?(?!\\p{L})`, 'gu'),
  /(?<![\p{L}\p{N}])\p{Lu}[а-я]{2,} (?:\p{Lu}[а-я]+(?:ов|ев|ова|ева) )?\p{Lu}[а-я]+(?:ов|ев|ова|ева|ски|ска|чки|чка)(?!\p{L})/gu,
];

/** Words that say whether a child is a boy or a girl, how young somebody is, or how somebody is related to somebody else. */
export function findPersonWords(text: string): readonly FoundPerson[] {
  return findWords(text).map(({ words, start }) => ({ words, start }));
}

/**
 * Full names of persons, as far as letters tell.
 *
 * @param known Names of agencies, publishers and places, in which such a name stands for no person.
 */
export function findFullNames(text: string, known: readonly string[]): readonly FoundPerson[] {
  const found = fullNames.flatMap((pattern) => [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ words, start: index })));
  const unknown = found.filter(({ words }) => !known.some((name) => name.includes(words)));
  return withoutOverlaps(unknown.toSorted((a, b) => a.start - b.start || b.words.length - a.words.length));
}
