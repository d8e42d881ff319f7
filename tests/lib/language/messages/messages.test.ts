import { describe, expect, it } from 'vitest';
import { languages } from '../../../../lib/language/Language';
import { messagesIn } from '../../../../lib/language/messagesIn';
import { forbiddenTerms } from '../../../data/wordsOfCare';

/** Every text with the keys that lead to it: `map.agenciesHere.one`. */
function entriesOf(value: object, path = ''): readonly (readonly [path: string, text: string])[] {
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) =>
    typeof entry === 'object' && entry !== null ? entriesOf(entry, `${path}${key}.`) : [[`${path}${key}`, String(entry)] as const],
  );
}

const [english, bulgarian] = [entriesOf(messagesIn('en')), entriesOf(messagesIn('bg'))];
const placesIn = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

/** Names that Bulgarian writes in Latin letters, too. */
const latinNames = /Natural Earth|Equal Earth|Visionscarto|Leaflet/g;

describe('the messages', () => {
  it('have the same keys in both languages', () => {
    expect(bulgarian.map(([path]) => path)).toEqual(english.map(([path]) => path));
  });

  it('have the same places in both languages', () => {
    expect(bulgarian.map(([path, text]) => [path, placesIn(text)])).toEqual(english.map(([path, text]) => [path, placesIn(text)]));
  });

  it.each(languages)('are all there in %s, with no stray space or brace', (language) => {
    const odd = entriesOf(messagesIn(language)).filter(([, text]) => text === '' || text !== text.trim() || text.includes('  ') || /[{}]/.test(text.replace(/\{\w+\}/g, '')));
    expect(odd).toEqual([]);
  });

  it.each(languages)('use none of the words in %s that this subject must not have', (language) => {
    expect(entriesOf(messagesIn(language)).filter(([, text]) => forbiddenTerms.some((term) => term.test(text)))).toEqual([]);
  });
});

describe('the Bulgarian messages', () => {
  it('have no Latin letter but in names', () => {
    expect(bulgarian.filter(([, text]) => /\p{Script=Latin}/u.test(text.replace(/\{\w+\}/g, '').replace(latinNames, '')))).toEqual([]);
  });

  it('quote with „ and “ only, in pairs', () => {
    expect(bulgarian.filter(([, text]) => /["'„“”‘’«»]/.test(text.replace(/„[^„“]+“/g, '')))).toEqual([]);
  });
});

describe('the English messages', () => {
  it('have no Cyrillic letter and no typewriter quote', () => {
    expect(english.filter(([, text]) => /\p{Script=Cyrillic}|["'„]/u.test(text))).toEqual([]);
  });
});
