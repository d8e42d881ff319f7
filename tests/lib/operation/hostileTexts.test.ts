import { describe, expect, it } from 'vitest';
import { parseOperation } from '../../../lib/operation/parseOperation';
import { textsOf } from '../../data/textsOf';
import { statedCount } from '../../faults/statedCount';
import { hostile } from '../../fixtures/operations/hostile';
import { longestPayload, payloads } from '../../fixtures/operations/payloads';
import { toDataFiles } from '../../fixtures/operations/toDataFiles';
import { DataError } from '../../../lib/operation/DataError';
import type { FixtureOperation } from '../../fixtures/operations/FixtureOperation';

const read = (operation: FixtureOperation) => parseOperation(toDataFiles(operation), '2026-11-24');

/** What is wrong with the operation once its title, a source's address or an agency's id is another one. */
function faultsWith({ title, url, id }: { readonly title?: string; readonly url?: string; readonly id?: string }): readonly string[] {
  const [first, ...others] = hostile.agencies;
  if (!first) throw new Error('There is no agency.');
  try {
    read({
      ...hostile,
      operation: { ...hostile.operation, ...(title !== undefined && { title: { en: title } }) },
      agencies: [{ ...first, ...(id !== undefined && { id }) }, ...others],
      sources: hostile.sources.map((source) => ({ ...source, ...(url !== undefined && { url }) })),
    });
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems.map(({ message }) => message);
  }
}

describe('a text that is an attack', () => {
  it('stands in every text of the data, as often as docs/reliability.md says', () => {
    const { operation, agencies, sources } = hostile;
    const texts = [...textsOf({ operation, agencies, sources }), ...sources.map(({ title }) => ({ path: 'sources.title', text: { en: title } }))];
    const words = texts.flatMap(({ text }) => Object.values(text));
    const fields = new Set(texts.map(({ path }) => path.replace(/\.\d+/g, '')));
    expect(words.filter((each) => each !== longestPayload && !payloads.some((payload) => payload === each))).toEqual([]);
    expect([statedCount('kinds of attack'), statedCount('texts'), statedCount('fields')]).toEqual([payloads.length, words.length, fields.size]);
  });

  it('is read as a text, whatever it says', () => {
    const { agencies, title } = read(hostile);
    expect(agencies.map(({ id }) => id)).toEqual(['constructor', 'prototype', 'tostring']);
    expect(title.en).toBe(hostile.operation.title.en);
  });

  it.each([
    ['turns the reading direction round', 'a\u202Eb'],
    ['isolates it', 'a\u2066b'],
    ['holds a NUL', 'a\0b'],
    ['is longer than any headline', 'x'.repeat(10_000)],
    ['holds a line break', 'a\u2028b'],
  ])('is refused where it %s', (_, title) => {
    expect(faultsWith({ title })).toHaveLength(1);
  });

  it.each(['javascript:window.__pwned=1', 'JaVaScRiPt:window.__pwned=1', 'java\tscript:window.__pwned=1', 'data:text/html,<script>window.__pwned=1</script>', 'vbscript:x', 'blob:https://example.org/x', 'https:javascript:x', '//example.org/'])(
    'is refused as an address: %j',
    (url) => {
      expect(faultsWith({ url })).toHaveLength(1);
    },
  );

  it.each(['__proto__', 'a b', '../x', '<b>', 'A', 'x'.repeat(41), '%2e%2e'])('is refused as an id: %j', (id) => {
    expect(faultsWith({ id }).join()).toMatch(/is not an id|longer than 40/);
  });
});
