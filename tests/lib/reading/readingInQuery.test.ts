import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryOfReading } from '../../../lib/reading/queryOfReading';
import { firstReading, groupings, type Opened, type Reading } from '../../../lib/reading/Reading';
import { longestSearch, readingInQuery } from '../../../lib/reading/readingInQuery';
import type { Vocabulary } from '../../../lib/reading/Vocabulary';

const vocabulary: Vocabulary = {
  agencies: ['interpol', 'europol'],
  countries: ['THA', 'BGR'],
  steps: ['launch', 'arrests'],
  groupings,
  choices: { roles: ['takedown', 'support', 'unstated'], kinds: ['national-agency', 'international-organisation'], countries: ['BGR', 'THA', 'international'] },
};
const own: Opened = { agencies: ['europol'] };

describe('readingInQuery', () => {
  it.each<[string, Opened | undefined]>([
    ['?agency=interpol', { agencies: ['interpol'] }],
    ['agency=interpol', { agencies: ['interpol'] }],
    ['?country=THA', { country: 'THA' }],
    ['?theme=dark&agency=interpol&country=THA', { agencies: ['interpol'] }],
    ['?agency=nobody&country=THA', { country: 'THA' }],
    ['?agency=&country=THA', { country: 'THA' }],
    ['?agency=nobody', undefined],
    ['?country=FRA', undefined],
    ['?country=tha', undefined],
    ['?agency=interpol%20europol', undefined],
    ['?agency=%3Cscript%3E', undefined],
    ['?agency=', undefined],
    ['', undefined],
  ])('opens what %j names', (query, opened) => {
    expect(readingInQuery(query, vocabulary).opened).toEqual(opened);
  });

  it('has open what the page is about, unless the query says otherwise', () => {
    expect(['', '?theme=dark', '?agency=nobody'].map((query) => readingInQuery(query, vocabulary, own).opened)).toEqual([own, own, own]);
    expect(readingInQuery('?agency=interpol', vocabulary, own).opened).toEqual({ agencies: ['interpol'] });
    expect(readingInQuery('?agency=', vocabulary, own).opened).toBeUndefined();
  });

  it('reads several choices of one part, in the order of the page', () => {
    const { roles, kinds, countries } = readingInQuery('?role=support&role=takedown&kind=national-agency&of=international', vocabulary);
    expect({ roles, kinds, countries }).toEqual({ roles: ['takedown', 'support'], kinds: ['national-agency'], countries: ['international'] });
  });

  it.each(['?role=juggling', '?kind=secret', '?of=FRA', '?group=colour', '?step=trial', '?role=', '?__proto__=x'])('ignores %j, which the page does not know', (query) => {
    expect(readingInQuery(query, vocabulary)).toEqual({ ...firstReading, opened: undefined, step: undefined });
  });

  it('cuts a search that nobody typed', () => {
    expect(readingInQuery(`?q=${'a'.repeat(5000)}`, vocabulary).find).toHaveLength(longestSearch);
  });
});

describe('queryOfReading', () => {
  it.each<[string, Partial<Reading>, Opened | undefined, string]>([
    ['', { opened: { agencies: ['interpol'] } }, undefined, 'agency=interpol'],
    ['?agency=interpol', { opened: { country: 'THA' } }, undefined, 'country=THA'],
    ['?country=THA&theme=dark', {}, undefined, 'theme=dark'],
    ['?theme=dark', {}, own, 'theme=dark&agency='],
    ['?agency=interpol', { opened: own }, own, ''],
    ['?agency=interpol', { opened: { agencies: ['interpol', 'europol'] } }, undefined, ''],
    ['', { find: 'Sofia', roles: ['takedown', 'support'], grouping: 'role', step: 'launch' }, undefined, 'q=Sofia&role=takedown&role=support&group=role&step=launch'],
    ['?q=old&role=support', { find: '  ' }, undefined, ''],
  ])('turns %j with %j chosen, on a page about %j, into %j', (query, choice, initially, expected) => {
    expect(queryOfReading(query, { ...firstReading, ...choice }, initially)).toBe(expected);
  });

  const opened = fc.constantFrom<Opened | undefined>(undefined, { agencies: ['interpol'] }, { agencies: ['europol'] }, { country: 'THA' }, { country: 'BGR' });
  const reading: fc.Arbitrary<Reading> = fc.record({
    opened,
    find: fc.string({ maxLength: longestSearch }).filter((text) => text === '' || text.trim() !== ''),
    roles: fc.subarray([...vocabulary.choices.roles]),
    kinds: fc.subarray([...vocabulary.choices.kinds]),
    countries: fc.subarray([...vocabulary.choices.countries]),
    grouping: fc.constantFrom(...groupings),
    step: fc.constantFrom(undefined, 'launch', 'arrests'),
  });
  const others = fc.dictionary(fc.constantFrom('theme', 'utm_source', 'v'), fc.string());
  const before = fc.dictionary(fc.constantFrom('agency', 'country', 'q', 'role', 'kind', 'of', 'group', 'step'), fc.string());

  it('says what was chosen so that it can be read again, whatever stood there before', () => {
    fc.assert(
      fc.property(reading, opened, others, before, (chosen, initially, kept, was) => {
        const query = queryOfReading(`?${new URLSearchParams({ ...kept, ...was })}`, chosen, initially);
        expect(readingInQuery(query, vocabulary, initially)).toEqual(chosen);
      }),
    );
  });

  it('keeps everything that is not its own', () => {
    fc.assert(
      fc.property(reading, others, before, (chosen, kept, was) => {
        const values = new URLSearchParams(queryOfReading(`?${new URLSearchParams({ ...was, ...kept })}`, chosen));
        expect(Object.fromEntries([...values].filter(([name]) => ['theme', 'utm_source', 'v'].includes(name)))).toEqual({ ...kept });
      }),
    );
  });
});
