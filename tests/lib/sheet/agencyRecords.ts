import fc from 'fast-check';
import { agencyKinds, roles, seatPrecisions } from '../../../lib/operation/Operation';
import { agenciesSchema } from '../../../lib/operation/schema/agenciesSchema';

type PlainRecord = Readonly<Record<string, unknown>>;

const hostile = [
  '=1+1', '+359', '-41.29', '@name', "'=x", "''-x", "'quoted'", '"', '""', 'a "b" c', 'a, b', 'a; b', 'a: b', '# no comment', 'a #b', '- a', '? a', '[a]', '{ a: b }', '&a', '*a', '!a', '%a', '|', '>-', '`a`',
  'true', 'null', '~', '2017', '2017-06', '1e3', '0x1F', '.5', 'no', '---', '...', 'Отдел „Киберпрестъпност“', '👮🏽‍♀️', 'é', 'ﬁ', '中文', 'x'.repeat(300), 'д'.repeat(300), '\\n', 'a\\', '$&', '__proto__', 'sep=;', '1/2', 'Jun-17',
];

const text = fc
  .oneof(fc.constantFrom(...hostile), fc.array(fc.constantFrom(...hostile, ' ', 'the case', 'случая'), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }))
  .map((value) => value.trim().slice(0, 300))
  // What has lost its letters is refused on purpose.
  .filter((value) => value !== '' && !/\?{3}|\uFFFD/.test(value));
const localized = fc.oneof(fc.record({ en: text, bg: text }), fc.record({ en: text }));
const short = fc.record({ en: text.map((words) => words.slice(0, 40).trim()).filter((words) => words !== '') });
const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const degrees = (most: number) =>
  fc
    .oneof(fc.integer({ min: -most * 100, max: most * 100 }).map((hundredths) => hundredths / 100), fc.double({ min: -most, max: most, noNaN: true }))
    // Smaller ones JavaScript writes with an exponent, which no agencies.yaml may hold.
    .map((value) => (Math.abs(value) < 1e-6 ? 0 : value));
const citation = fc.record({ id, paragraph: fc.integer({ min: 1, max: 10_000 }) }, { requiredKeys: ['id'] });
const date = fc.oneof(fc.integer({ min: 1000, max: 9999 }), fc.constantFrom('2017-06', '2018-01-16', '2020-02-29', '2023-07/2023-12', '2017/2018-06-01'));
const contribution = fc.record(
  { role: fc.constantFrom(...roles), date, text: localized, with: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }), sources: fc.array(citation, { minLength: 1, maxLength: 3 }), short },
  { requiredKeys: ['role', 'text', 'sources'] },
);
const seat = fc.record(
  { place: localized, country: fc.constantFrom('THA', 'NZL'), longitude: degrees(180), latitude: degrees(90), precision: fc.constantFrom(...seatPrecisions), checked: fc.constant(true), source: citation },
  { requiredKeys: ['place', 'country', 'longitude', 'latitude', 'precision', 'source'] },
);
const agency = fc.record(
  { id, name: localized, abbreviation: localized, kind: fc.constantFrom(...agencyKinds), country: fc.constantFrom('THA', 'NZL'), seat, contributions: fc.array(contribution, { minLength: 1, maxLength: 3 }) },
  { requiredKeys: ['id', 'name', 'kind', 'seat', 'contributions'] },
);

/** Lists of records of agencies.yaml, each right by itself, with texts that are hard to write as YAML and as CSV. */
export const agencyRecords: fc.Arbitrary<readonly PlainRecord[]> = fc
  .uniqueArray(agency, { selector: ({ id: own }) => own, minLength: 1, maxLength: 4 })
  .filter((records) => agenciesSchema.safeParse(records).success);

/** Two such lists that share some agencies, as before and after an editor's work. */
export const revisions: fc.Arbitrary<readonly [readonly PlainRecord[], readonly PlainRecord[]]> = fc.tuple(agencyRecords, agencyRecords, fc.array(fc.nat(3))).map(([before, other, taken]) => {
  const ids = new Set(other.map(({ id: own }) => own));
  const kept = before.filter((_, position) => taken.includes(position)).filter(({ id: own }) => !ids.has(own));
  const renamed = other.map((record, position) => (taken.includes(position + 1) && before[position] !== undefined && !kept.includes(before[position]) ? { ...record, id: before[position].id } : record));
  return [before, [...new Map([...kept, ...renamed].map((record) => [record.id, record])).values()]];
});
