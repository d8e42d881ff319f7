import { iso31661, iso31661Alpha2ToAlpha3, iso31661NumericToAlpha2 } from 'iso-3166';
import leven from 'leven';
import { languages } from '../language/Language';
import type { CountryCode } from '../operation/Operation';
import aliases from './country-aliases.json';
import names from './country-names.json';
import { countryCodes } from './countryNames';

/** So many countries are worth naming; where more could be meant, none is. */
const mostMeant = 3;

/**
 * The countries that somebody can mean by a word that is not a code of ours: a name in either language, a code of another kind (alpha-2, the
 * Olympic committee's, FIFA's, a number plate's), or a slip of the pen. More than one where the word says no more ('Korea'); none rather than
 * a guess: what looks like a code is only taken for one that its letters fit and the country's name too.
 */
export function countriesMeant(written: string): readonly CountryCode[] {
  const word = fold(written);
  const meant = byName().get(word) ?? byCode(word) ?? byName().get(withoutForm(written)) ?? nearNames(word) ?? nearCodes(word);
  return meant.length > mostMeant ? [] : meant;
}

function byCode(word: string): readonly CountryCode[] | undefined {
  const code = word.toUpperCase();
  if (countryCodes.includes(code)) return [code];
  const alpha3 = iso31661Alpha2ToAlpha3[iso31661NumericToAlpha2[code.padStart(3, '0')] ?? code];
  return alpha3 === undefined ? undefined : [alpha3];
}

let known: ReadonlyMap<string, readonly CountryCode[]> | undefined;

/** Every name and every other code, folded, with the countries that it can mean. Made when first asked for: nobody asks of right data. */
function byName(): ReadonlyMap<string, readonly CountryCode[]> {
  if (known) return known;
  const found = new Map<string, CountryCode[]>();
  for (const code of countryCodes) {
    for (const name of new Set(namesOf(code).map(fold))) found.set(name, [...(found.get(name) ?? []), code]);
  }
  known = found;
  return found;
}

/** What a country is called: by us, by ISO, by the Unicode tables that Node.js brings, and in the table of other names and codes. */
function namesOf(code: CountryCode): readonly string[] {
  const iso = iso31661.find(({ alpha3 }) => alpha3 === code);
  const unicode = languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      const region = iso?.alpha2 ?? (code === 'XKX' ? 'XK' : undefined);
      return region === undefined ? [] : [new Intl.DisplayNames([language], { type: 'region', style }).of(region) ?? ''];
    }),
  );
  const ours = Object.values((names as Readonly<Record<string, Readonly<Record<string, string>>>>)[code] ?? {});
  const others = (aliases as Readonly<Record<string, readonly string[]>>)[code] ?? [];
  return [...ours, ...(iso ? [iso.name] : []), ...unicode, ...others];
}

/** Small letters without accents, points, brackets and articles: `The U.S.` is `us`, `St. Lucia` is `saint lucia`. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[.'’ʼ‘]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/^st /, 'saint ');
}

/** A name without what stands in brackets, and without the form of its state: `Hong Kong (China)`, `Republic of Bulgaria`, `Република България`. */
function withoutForm(name: string): string {
  return fold(name.replace(/\(.*\)/s, '')).replace(/^(?:(?:republic|kingdom|state|commonwealth) of (?:the )?|република |кралство )/, '');
}

/** Names that differ by a letter, by two where they are long. */
function nearNames(word: string): readonly CountryCode[] | undefined {
  const reach = word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
  if (reach === 0) return undefined;
  const near = [...byName()]
    .filter(([name]) => name.length >= 4 && Math.abs(name.length - word.length) <= reach)
    .map(([name, codes]) => ({ codes, distance: leven(name, word) }))
    .filter(({ distance }) => distance <= reach);
  if (near.length === 0) return undefined;
  const nearest = Math.min(...near.map(({ distance }) => distance));
  return [...new Set(near.filter(({ distance }) => distance === nearest).flatMap(({ codes }) => codes))];
}

/** Codes with one other letter, or two in each other's place, of countries with a name that begins alike and has every letter that is written. */
function nearCodes(word: string): readonly CountryCode[] {
  if (!/^[a-z]{3}$/.test(word)) return [];
  const near = countryCodes.filter((code) => isSlipOf(word, code.toLowerCase()));
  return near.filter((code) => namesOf(code).map(fold).some((name) => name.length > 3 && name[0] === word[0] && [...word].every((letter) => name.includes(letter))));
}

function isSlipOf(word: string, code: string): boolean {
  const differing = [...word].flatMap((letter, index) => (letter === code[index] ? [] : [index]));
  const [first = 0, second = 0] = differing;
  return differing.length === 1 || (differing.length === 2 && word[first] === code[second] && word[second] === code[first]);
}
