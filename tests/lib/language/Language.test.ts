import { describe, expect, it } from 'vitest';
import { isLanguage, languages } from '../../../lib/language/Language';
import { languageName } from '../../../lib/language/languageName';

describe('isLanguage', () => {
  it('knows the languages of the site, and nothing else', () => {
    expect(['en', 'bg', 'EN', 'de', '', 'toString', undefined, 1].map(isLanguage)).toEqual([true, true, false, false, false, false, false, false]);
  });
});

describe('languageName', () => {
  it('is each language’s name in that language', () => {
    expect(languages.map(languageName)).toEqual(['English', 'Български']);
  });
});
