import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Opened } from '../../../components/address/Opened';
import { openedInQuery, queryWithOpened } from '../../../components/address/openedInQuery';

const openable = { agencies: ['interpol', 'europol'], countries: ['THA', 'BGR'] };
const own: Opened = { agencies: ['europol'] };

describe('openedInQuery', () => {
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
  ])('reads %j', (query, opened) => {
    expect(openedInQuery(query, openable)).toEqual(opened);
  });

  it('has open what the page is about, unless the query says otherwise', () => {
    expect(['', '?theme=dark', '?agency=nobody'].map((query) => openedInQuery(query, openable, own))).toEqual([own, own, own]);
    expect(openedInQuery('?agency=interpol', openable, own)).toEqual({ agencies: ['interpol'] });
    expect(openedInQuery('?agency=', openable, own)).toBeUndefined();
  });
});

describe('queryWithOpened', () => {
  it.each<[string, Opened | undefined, Opened | undefined, string]>([
    ['', { agencies: ['interpol'] }, undefined, 'agency=interpol'],
    ['?agency=interpol', { country: 'THA' }, undefined, 'country=THA'],
    ['?country=THA&theme=dark', undefined, undefined, 'theme=dark'],
    ['?theme=dark', undefined, own, 'theme=dark&agency='],
    ['?agency=interpol', own, own, ''],
    ['?agency=interpol', { agencies: ['interpol', 'europol'] }, undefined, ''],
  ])('turns %j with %j open, on a page about %j, into %j', (query, opened, initially, expected) => {
    expect(queryWithOpened(query, opened, initially)).toBe(expected);
  });

  const opened = fc.constantFrom<Opened | undefined>(undefined, { agencies: ['interpol'] }, { agencies: ['europol'] }, { country: 'THA' }, { country: 'BGR' });
  const others = fc.dictionary(fc.constantFrom('theme', 'role', 'q', 'step'), fc.string());
  const before = fc.record({ agency: fc.constantFrom('interpol', 'nobody', ''), country: fc.constantFrom('BGR', 'FRA', '') }, { requiredKeys: [] });

  it('says what is open so that it can be read again, whatever stood there before', () => {
    fc.assert(
      fc.property(opened, opened, others, before, (now, initially, kept, was) => {
        const query = queryWithOpened(`?${new URLSearchParams({ ...kept, ...was })}`, now, initially);
        expect(openedInQuery(query, openable, initially)).toEqual(now);
      }),
    );
  });

  it('keeps everything else', () => {
    fc.assert(
      fc.property(opened, opened, others, before, (now, initially, kept, was) => {
        const values = new URLSearchParams(queryWithOpened(`?${new URLSearchParams({ ...was, ...kept })}`, now, initially));
        values.delete('agency');
        values.delete('country');
        expect(Object.fromEntries(values)).toEqual({ ...kept });
      }),
    );
  });
});
