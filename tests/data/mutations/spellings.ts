import type { Expected } from './Mutation';
import type { Role } from './roleOf';

/** A way to write a value wrongly, as YAML, and what the problem at its place says. */
export type Spelling = { readonly kind: string; readonly spelling: string } & Pick<Expected, 'severity' | 'says'>;

const everyRole: readonly Spelling[] = [
  { kind: 'no value', spelling: '~', says: /has no value/ },
  { kind: 'a list in place of a value', spelling: '[[]]' },
];

const noCode: readonly Spelling[] = [
  { kind: 'a code that no country has', spelling: 'XQZ', says: /is not an ISO 3166-1 alpha-3 code/ },
  { kind: 'a number for a code', spelling: '7', says: /is not an ISO 3166-1 alpha-3 code/ },
];

const dates: readonly Spelling[] = [
  { kind: 'a day that is not on the calendar', spelling: '2019-02-30', says: /that month has the days 01 to 28/ },
  { kind: 'a month that there is not', spelling: '2019-13', says: /the months are 01 to 12/ },
  { kind: 'a date in words', spelling: 'last spring', says: /is not a date/ },
];

const numbers: readonly Spelling[] = [
  { kind: 'a number off the globe', spelling: '999', says: /is off the globe/ },
  { kind: 'a decimal comma', spelling: '"13,75"', says: /with a point/ },
  { kind: 'a number in quotes', spelling: '"13.75"', says: /because of its quotes/ },
  { kind: 'a word for a number', spelling: 'east', says: /is not a number/ },
];

const ids: readonly Spelling[] = [
  { kind: 'capitals and spaces for an id', spelling: 'The Paper', says: /is not an id/ },
  { kind: 'an id that is too long', spelling: 'a'.repeat(41), says: /is longer than 40 characters/ },
];

const byRole: Readonly<Record<Role, (value: string) => readonly Spelling[]>> = {
  text: () => [
    { kind: 'an empty text', spelling: '""', says: /is empty/ },
    { kind: 'a number for a text', spelling: '1984', says: /put it in quotes/ },
    { kind: 'a text that is too long', spelling: 'a'.repeat(2_001), says: /shorten it/ },
    { kind: 'a line break', spelling: '"a\\nb"', says: /holds a line break/ },
    { kind: 'a character that cannot be seen', spelling: '"a\\u202Eb"', says: /U\+202E/ },
    { kind: 'a term that is never used', spelling: 'About child pornography', says: /is never used here/ },
    { kind: 'a term that is never used', spelling: 'За детската порнография', says: /is never used here/ },
    { kind: 'an age', spelling: 'An 11-year-old', says: /which the map never tells/ },
    { kind: 'straight quote marks', spelling: `'The "site" itself'`, severity: 'warning', says: /is not the mark of/ },
  ],
  id: () => [...ids, { kind: 'a term for an id', spelling: 'child-porn', says: /is never used here/ }],
  // Such a term may be why a folder has another name now.
  'former name': () => [...ids, { kind: 'an address of the site', spelling: 'privacy', says: /no folder was called so/ }],
  source: (value) => [{ kind: 'a misspelt reference', spelling: misspelt(value), says: /there is no source .*did you mean/ }],
  agency: (value) => [{ kind: 'a misspelt reference', spelling: misspelt(value), says: /there is no agency .*did you mean/ }],
  entry: (value) => [{ kind: 'a misspelt reference', spelling: misspelt(value), says: /there is no (figure|step|unknown|conflict|source) .*did you mean/ }],
  conflict: (value) => [{ kind: 'a misspelt reference', spelling: misspelt(value), says: /there is no conflict .*did you mean/ }],
  participant: () => [...noCode, { kind: 'a country that took no part', spelling: 'ATA', says: /is not among the countries/ }],
  'seat country': () => noCode,
  'listed country': () => noCode,
  'other country': () => noCode,
  date: () => [...dates, { kind: 'a day to come', spelling: '2999-01-01', says: /lies in the future/ }],
  'event date': (value) => [
    ...dates,
    { kind: 'a day to come', spelling: '2999-01-01', says: /lies in the future/ },
    { kind: 'a range that is turned round', spelling: '2018-12/2018-07', says: /ends before it begins; write 2018-07\/2018-12/ },
    { kind: 'a range without an end', spelling: `${value.slice(0, 4)}/..`, says: /leaves the date open, uncertain or approximate/ },
    { kind: 'a date that is about right', spelling: `${value.slice(0, 4)}~`, says: /leaves the date open, uncertain or approximate/ },
  ],
  'full date': () => [...dates, { kind: 'a year for a day', spelling: '2019', says: /must name the day/ }],
  choice: (value) => [
    { kind: 'a choice that there is not', spelling: 'nonsense', says: /is not one of/ },
    { kind: 'a misspelt choice', spelling: `${value}x`, says: /is not one of/ },
  ],
  topic: (value) => [
    { kind: 'a topic that there is not', spelling: 'nonsense', says: /is not one of child-sexual-abuse, / },
    { kind: 'a misspelt topic', spelling: misspelt(value), says: /did you mean/ },
    { kind: 'a topic in words', spelling: 'Child Sexual Abuse', says: /is not one of child-sexual-abuse, / },
  ],
  language: (value) => [
    { kind: 'a language that there is not', spelling: 'nonsense', says: /is not the tag of a language/ },
    { kind: 'a language by its name', spelling: 'German', says: /did you mean 'de' \(German\)\?/ },
    { kind: 'a language in capitals', spelling: value.toUpperCase(), says: /is written '/ },
  ],
  longitude: () => numbers,
  latitude: () => numbers,
  paragraph: () => [
    { kind: 'paragraph 0', spelling: '0', says: /is counted from 1/ },
    { kind: 'half a paragraph', spelling: '1.5', says: /must be a whole number/ },
    { kind: 'more paragraphs than there are', spelling: '10001', says: /is more paragraphs than any source has/ },
    { kind: 'a word for a number', spelling: 'six', says: /is not a number/ },
  ],
  address: (value) => [
    { kind: 'an address without encryption', spelling: value.replace('https:', 'http:'), says: /must begin with 'https:/ },
    { kind: 'an address with a user name', spelling: value.replace('https://', 'https://me@'), says: /holds a user name/ },
    { kind: 'an address with a space', spelling: `${value} x`, says: /holds a space/ },
    { kind: 'no address', spelling: 'example.org', says: /is not an address/ },
  ],
  flag: () => [{ kind: 'no for yes', spelling: 'false', says: /can only be true/ }],
  denial: () => [{ kind: 'yes for no', spelling: 'true', says: /can only be false/ }],
};

/** Every way to write a value of a role wrongly that shows at its own place. */
export function spellings(role: Role, value: string): readonly Spelling[] {
  return [...everyRole, ...byRole[role](value)];
}

function misspelt(id: string): string {
  return `${id.slice(0, -1)}${id.endsWith('q') ? 'z' : 'q'}`;
}
