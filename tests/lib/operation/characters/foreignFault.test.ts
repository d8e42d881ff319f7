import { describe, expect, it } from 'vitest';
import { foreignFault, plainForm } from '../../../../lib/operation/characters/foreignFault';
import { runCheck } from '../../../../scripts/desk/runCheck';
import { problemsAfter } from '../problemLines';

describe('a value that only looks right is named by its letters, with what to write', () => {
  it.each([
    // A country, in Cyrillic and in Greek letters.
    [
      'operation.yaml',
      'country: THA',
      'country: TH\u0410',
      "9:68 countries.country: in 'TH\u0410' the third letter is a Cyrillic \u0410 (U+0410), not a Latin A; write 'THA'",
    ],
    [
      'operation.yaml',
      'country: NZL',
      'country: \u039DZL',
      "9:24 countries.country: in '\u039DZL' the first letter is a Greek \u039D (U+039D), not a Latin N; write 'NZL'",
    ],
    [
      'operation.yaml',
      'country: THA',
      'country: TH\u041B',
      "9:68 countries.country: in 'TH\u041B' the third letter is a Cyrillic \u041B (U+041B), not a Latin letter",
    ],
    [
      'operation.yaml',
      'country: THA',
      'country: T\u041DL',
      "9:68 countries.country: in 'T\u041DL' the second letter is a Cyrillic \u041D (U+041D), not a Latin H; 'THL' is not an ISO 3166-1 alpha-3 code; did you mean 'THA' (Thailand)?",
    ],
    [
      'operation.yaml',
      'country: NZL',
      'country: “NZL”',
      "9:24 countries.country: in '“NZL”' the first character is a left double quotation mark (U+201C), the fifth character is a right double quotation mark (U+201D); write 'NZL'",
    ],
    [
      'operation.yaml',
      'country: THA',
      'country: TH\u200BA',
      "9:68 countries.country: in 'TH<U+200B>A' there is a zero-width space (U+200B), which cannot be seen, after 'TH'; write 'THA'",
    ],
    // Dates.
    [
      'operation.yaml',
      'date: 2017-06',
      'date: 2017–06',
      "16:11 steps.date: in '2017–06' the fifth character is an en dash (U+2013), not a hyphen; write '2017-06'",
    ],
    [
      'operation.yaml',
      'date: 2017-06',
      'date: 2\u041E17-06',
      "16:11 steps.date: in '2\u041E17-06' the second character is a Cyrillic \u041E (U+041E), not the digit 0; write '2017-06'",
    ],
    [
      'operation.yaml',
      'date: 2017-06',
      'date: 2O17-06',
      "16:11 steps.date: in '2O17-06' the second character is a Latin O (U+004F), not the digit 0; write '2017-06'",
    ],
    [
      'operation.yaml',
      'date: 2017-06',
      'date: ２017-06',
      "16:11 steps.date: in '２017-06' the first character is a fullwidth digit two (U+FF12), not the digit 2; write '2017-06'",
    ],
    [
      'operation.yaml',
      'date: 2017-06',
      'date: \u00A02017-06',
      "16:11 steps.date: in '\u00A02017-06' the first character is a no-break space (U+00A0); write '2017-06'",
    ],
    // Numbers.
    [
      'agencies.yaml',
      'longitude: 100.50',
      'longitude: −100.5',
      "23:16 seat.longitude: in '−100.5' the first character is a minus sign (U+2212), not a hyphen; write -100.5",
    ],
    [
      'agencies.yaml',
      'paragraph: 6',
      'paragraph: ６',
      "32:41 contributions.sources.paragraph: in '６' the first character is a fullwidth digit six (U+FF16), not the digit 6; write 6",
    ],
    // Ids, keys, words of a list, addresses.
    [
      'agencies.yaml',
      'id: thailand-dsi',
      'id: th\u0430iland-dsi',
      "15:7 id: in 'th\u0430iland-dsi' the third letter is a Cyrillic \u0430 (U+0430), not a Latin a; write 'thailand-dsi'",
    ],
    [
      'agencies.yaml',
      'with: [interpol]',
      'with: [inter\u00ADpol]',
      "31:14 contributions.with: in 'inter<U+00AD>pol' there is a soft hyphen (U+00AD), which cannot be seen, after 'inter'; write 'interpol'",
    ],
    [
      'agencies.yaml',
      '  kind: national-agency',
      '  k\u0456nd: national-agency',
      "18:3 k\u0456nd: in 'k\u0456nd' the second letter is a Cyrillic \u0456 (U+0456), not a Latin i; write 'kind'",
    ],
    [
      'agencies.yaml',
      'kind: national-agency',
      'kind: national\u2011agency',
      "18:9 kind: in 'national\u2011agency' the ninth character is a non-breaking hyphen (U+2011), not a hyphen; write 'national-agency'",
    ],
    [
      'sources.yaml',
      'read: whole',
      'read: wh\u043Ele',
      "7:9 read: in 'wh\u043Ele' the third letter is a Cyrillic \u043E (U+043E), not a Latin o; write 'whole'",
    ],
    [
      'sources.yaml',
      '/05/23/report',
      '/05/23/rep\u043Ert',
      "6:8 url: in 'rep\u043Ert' the fourth letter is a Cyrillic \u043E (U+043E) among Latin ones; copy the address from the site itself",
    ],
  ] as const)('%s: %s → %s', (file, old, replacement, message) => {
    const [problem, ...more] = problemsAfter(file, old, replacement);
    expect(problem?.replace(/^(\S+) '?(\S+?)'?: in/, '$1 $2: in')).toBe(`${file}:${message}`);
    // What else is wrong follows from a key, an id or a country that is not there.
    expect(more.filter((line) => line.includes('did you mean'))).toEqual([]);
  });

  it.each([
    [
      '–-format=github',
      "'–-format=github' begins with an en dash (U+2013), not with two hyphens; write '--format=github'",
    ],
    [
      '—format=github',
      "'—format=github' begins with an em dash (U+2014), not with two hyphens; write '--format=github'",
    ],
    [
      '--f\u043Ermat=json',
      "in '--f\u043Ermat' the fourth character is a Cyrillic \u043E (U+043E), not a Latin o; write '--format'",
    ],
    [
      '--format=js\u043En',
      "in 'js\u043En' the third letter is a Cyrillic \u043E (U+043E), not a Latin o; write --format=json",
    ],
  ])('on the line of a command: %s', async (argument, message) => {
    const complained: string[] = [];
    expect(await runCheck([argument], { print: () => undefined, complain: (text) => complained.push(text) })).toBe(2);
    expect(complained).toEqual([`${message}\nSee npm run check -- --help`]);
  });

  it('in the name of an operation', async () => {
    const printed: string[] = [];
    expect(await runCheck(['blackwr\u0456st'], { print: (text) => printed.push(text), complain: () => undefined })).toBe(1);
    expect(printed.join()).toContain(
      "there is no such operation: in 'blackwr\u0456st' the eighth letter is a Cyrillic \u0456 (U+0456), not a Latin i; write 'blackwrist'",
    );
  });

  it('but not a word of another alphabet, nor an accent, nor what is wrong in another way', () => {
    for (const value of ['Тайланд', 'САЩ', 'café', 'THL', "100°30' E", '', 'x'.repeat(1_000)])
      expect(foreignFault(value, { faultOf: () => 'wrong' })).toBeUndefined();
  });

  it('has one plain form', () => {
    expect(['F\u0420\u0410', '２０', '“a”', 'a\u00ADb', 'TH\u041B'].map(plainForm)).toEqual([
      'FPA',
      '20',
      'a',
      'ab',
      undefined,
    ]);
  });
});
