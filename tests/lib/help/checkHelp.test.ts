import { describe, expect, it } from 'vitest';
import { checkHelp } from '../../../lib/help/checkHelp';
import { formatProblem } from '../../../lib/operation/Problem';

const valid = `- id: child-helpline
  name: { en: Child helpline, bg: Линия за деца }
  purpose: { en: To talk to somebody., bg: За разговор. }
  telephone: 116 111
  url: https://example.org/
  languages: [en, bg]
  source: { publisher: { en: Example, bg: Пример }, language: en, url: https://example.org/about }
  checked: 2026-11-24
`;
const file = 'data/_help/help.yaml';
const check = (content: string | undefined, today = '2026-11-24') => checkHelp(content, file, today);
const errorsAfter = (old: string, replacement: string): readonly string[] => {
  expect(valid).toContain(old);
  return check(valid.replace(old, () => replacement)).errors.map(formatProblem).map((line) => line.replace(`${file}:`, ''));
};

describe('the file of help', () => {
  it('becomes its entries where nothing is wrong', () => {
    expect(check(valid)).toMatchObject({ errors: [], warnings: [], entries: [{ id: 'child-helpline', telephone: '116 111', languages: ['en', 'bg'], checked: '2026-11-24' }] });
  });

  it.each([
    ['a number that YAML reads as one', 'telephone: 116 111', 'telephone: 112', '4:14 telephone: must be a text; put it in quotes: "112"'],
    ['a number with other signs', 'telephone: 116 111', 'telephone: 116-111', "4:14 telephone: '116-111' is not a telephone number; write digits with single spaces between groups, as in '116 111'"],
    ['an address without https', 'url: https://example.org/\n', 'url: http://example.org/\n', "5:8 url: must begin with 'https://'; check that 'https://example.org/' opens and write that"],
    ['a language without its text', ', bg: За разговор. }', ' }', "3:12 purpose.bg: 'bg' is missing; translate it, or take Bulgarian out of 'languages'"],
    ['an unknown key', 'checked:', 'hours: always\n  checked:', "8:3 hours: 'hours' is not a key here; the keys are id, name, purpose, telephone, url, languages, source, checked"],
    ['a day that has not come', 'checked: 2026-11-24', 'checked: 2026-11-25', "8:12 checked: '2026-11-25' lies in the future; today is 2026-11-24 where days begin first (UTC+14)"],
    ['no language', '[en, bg]', '[]', '6:14 languages: is empty; name the languages of the pages that show the entry'],
    ['neither a number nor an address', '  telephone: 116 111\n  url: https://example.org/\n', '', "1:3 telephone: there is neither 'telephone' nor 'url'; write at least one, or readers have nowhere to turn"],
    ['a term that is never used', 'To talk to somebody.', 'To report child pornography.', expect.stringContaining("purpose.en: 'child pornography' is never used here; write")],
  ])('is refused with %s', (_, old, replacement, problem) => {
    expect(errorsAfter(old, replacement)).toEqual([problem]);
  });

  it('is refused with an id that stands twice, empty, or missing', () => {
    expect(check(valid + valid).errors.map(({ line, message }) => [line, message])).toEqual([[9, "'child-helpline' stands twice in this file; give each entry an id of its own"]]);
    expect(check('').errors.map(({ message }) => message)).toEqual(['the file is empty; see the README of the data folder']);
    expect(check(undefined).errors.map(({ message }) => message)).toEqual(['the file is missing; write it, or see the README of the data folder']);
  });

  it('is warned of after 90 days, and never refused because time has passed', () => {
    expect(check(valid, '2027-02-22').warnings).toEqual([]);
    const { errors, warnings, entries } = check(valid, '2027-02-23');
    expect(warnings.map(formatProblem)).toEqual([`${file}:8:12 checked: '2026-11-24' is more than 90 days ago; hold the entry against its source again, and write the day`]);
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(1);
    expect(check(valid, '2036-11-24').errors).toEqual([]);
  });
});

describe('what an editor judges in the file of help', () => {
  it.each([
    ['other numbers in another language', '{ en: To talk to somebody., bg: За разговор. }', '{ en: From 8 to 20 h., bg: От 8 до 22 ч. }', '3:39 purpose.bg: the numbers differ between languages: only Bulgarian says 22; only English says 20; check both against the source'],
    ['a name', 'To talk to somebody.', 'Ask for John Smith.', "3:18 purpose.en: 'John Smith' looks like a person's name, which the map never tells; leave it out unless it is nobody's"],
  ])('%s', (_, old, replacement, line) => {
    expect(check(valid.replace(old, replacement)).warnings.map(formatProblem)).toEqual([`${file}:${line}`]);
  });
});
