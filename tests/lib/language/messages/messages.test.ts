import { describe, expect, it } from 'vitest';
import { languages } from '../../../../lib/language/Language';
import { messagesIn } from '../../../../lib/language/messagesIn';
import { forbiddenTerms } from '../../../data/wordsOfCare';
import { textEntries } from './textEntries';

const [english, bulgarian] = [textEntries(messagesIn('en')), textEntries(messagesIn('bg'))];
const placesIn = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

/** Names, and words of code, that Bulgarian writes in Latin letters, too. */
const latinNames =
  /Natural Earth|Equal Earth|Visionscarto|Leaflet|Atom|WordPress|Ghost|Drupal|Arc XP|Apple News|CKEditor|TinyMCE|Chrome|AMP|amp-iframe|HTML|functions\.php|embed\.v1\.js|#1a1a1a|IP|HOST/g;

describe('the messages', () => {
  it('have the same keys in both languages', () => {
    expect(bulgarian.map(([path]) => path)).toEqual(english.map(([path]) => path));
  });

  it('have the same places in both languages', () => {
    expect(bulgarian.map(([path, text]) => [path, placesIn(text)])).toEqual(english.map(([path, text]) => [path, placesIn(text)]));
  });

  it.each(languages)('have in %s the plural branches that its grammar asks for, and no other', (language) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const branches = textEntries(messagesIn(language)).flatMap(([path]) => /^(.*)\.(zero|one|two|few|many|other)$/.exec(path)?.slice(1, 3).join(' ') ?? []);
    const counted = [...new Set(branches.map((branch) => branch.split(' ')[0]))];
    expect(counted.length).toBeGreaterThan(2);
    expect(branches.toSorted()).toEqual(counted.flatMap((path) => pluralCategories.map((category) => `${path} ${category}`)).toSorted());
  });

  it.each(languages)('are all there in %s, with no stray space or brace', (language) => {
    const odd = textEntries(messagesIn(language)).filter(([, text]) => text === '' || text !== text.trim() || text.includes('  ') || /[{}]/.test(text.replace(/\{\w+\}/g, '')));
    expect(odd).toEqual([]);
  });

  it.each(languages)('use none of the words in %s that this subject must not have', (language) => {
    expect(textEntries(messagesIn(language)).filter(([, text]) => forbiddenTerms.some((term) => term.test(text)))).toEqual([]);
  });
});

describe('the Bulgarian messages', () => {
  it('say nothing in the words of the English ones', () => {
    const theirs = new Map(english);
    expect(bulgarian.filter(([path, text]) => text === theirs.get(path) && /\p{L}/u.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
  });

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
