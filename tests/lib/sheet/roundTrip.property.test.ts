import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSeq, parseDocument, stringify, type Node } from 'yaml';
import { parseSheet } from '../../../lib/sheet/parseSheet';
import { separators } from '../../../lib/sheet/parseTable';
import type { SheetAgency } from '../../../lib/sheet/SheetAgency';
import { writeSheet } from '../../../lib/sheet/writeSheet';
import { editAgencies } from '../../../lib/sheet/yaml/editAgencies';
import { agencyRecords, revisions } from './agencyRecords';
import { recordsOf } from './validSheet';

/** Milliseconds until the test runner gives a property up, on a machine with much else to do. */
const patience = 60_000;

type PlainRecord = Readonly<Record<string, unknown>>;

const style = fc.record({
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  indentSeq: fc.boolean(),
  flowCollectionPadding: fc.boolean(),
  lineWidth: fc.constantFrom(0, 40),
  singleQuote: fc.constantFrom(true, false, null),
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED'),
  defaultKeyType: fc.constant('PLAIN'),
} as const);
const lineEnd = fc.constantFrom('\n', '\r\n');

function agenciesOf(sheet: string): readonly SheetAgency[] {
  const { agencies, problems } = parseSheet(new TextEncoder().encode(sheet));
  expect(problems).toEqual([]);
  return agencies ?? [];
}

function byId(records: readonly PlainRecord[]): unknown {
  return plain(records.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1)));
}

/** The text of each agency, without what stands between them. */
function entryTexts(text: string): readonly string[] {
  const root = parseDocument(text).contents;
  return isSeq(root) ? (root.items as Node[]).map(({ range }) => text.slice(range?.[0], range?.[1]).trimEnd()) : [];
}

/** Without the difference between records with a prototype and those without. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('agencies that go from YAML into a sheet and back', () => {
  it('lose no field, whatever their texts are and whichever separator the sheet has', () => {
    fc.assert(
      fc.property(agencyRecords, fc.constantFrom(...separators), (records, separator) => {
        const sheet = agenciesOf(writeSheet(records, separator));
        expect(sheet.map(({ record }) => record)).toEqual(records);
        const { text } = editAgencies('', sheet, false);
        expect(plain(recordsOf(text))).toEqual(plain(records));
        expect(editAgencies(text, agenciesOf(writeSheet(recordsOf(text), separator)), false).text).toBe(text);
      }),
      { numRuns: 300 },
    );
  }, patience);

  it('leave a file as it is, however it is written', () => {
    fc.assert(
      fc.property(agencyRecords, style, lineEnd, (records, options, newline) => {
        const text = stringify(records, options).replaceAll('\n', newline);
        expect(plain(recordsOf(text))).toEqual(plain(records));
        expect(editAgencies(text, agenciesOf(writeSheet(records)), false).text).toBe(text);
      }),
      { numRuns: 300 },
    );
  }, patience);

  it('become what the sheet says, however the file is written, and agencies that did not change keep their lines', () => {
    fc.assert(
      fc.property(revisions, style, lineEnd, ([before, after], options, newline) => {
        const text = stringify(before, options).replaceAll('\n', newline);
        const edited = editAgencies(text, agenciesOf(writeSheet(after)), true);
        expect(byId(recordsOf(edited.text))).toEqual(byId(after));
        expect(edited.entries.map((agency) => agency?.id)).toEqual(recordsOf(edited.text).map(({ id }) => id));
        const unchanged = before.flatMap((record, position) => (after.includes(record) ? entryTexts(text)[position] ?? [] : []));
        expect(unchanged.filter((entry) => !edited.text.includes(entry))).toEqual([]);
        expect(edited.text.replaceAll('\r\n', '').includes(newline === '\r\n' ? '\n' : '\r')).toBe(false);
      }),
      { numRuns: 300 },
    );
  }, patience);

  it('keep every comment of the file when single values change', () => {
    const value = fc.constantFrom('New', '= new', '"new", \'new\'', 'нов # нов');
    fc.assert(
      fc.property(agencyRecords, style, fc.nat(3), value, (records, options, at, changed) => {
        const lines = stringify(records, { ...options, collectionStyle: 'any', lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd().split('\n');
        const text = lines.map((line, index) => `${/^- /.test(line) ? `# above ${index}\n` : ''}${line} # comment ${index}\n`).join('');
        const after = records.map((record, index) => (index === at % records.length ? { ...record, name: { en: changed }, contributions: (record.contributions as PlainRecord[]).map((one) => ({ ...one, role: 'support' })) } : record));
        fc.pre(records.every(({ name }) => !('bg' in (name as object))));
        const edited = editAgencies(text, agenciesOf(writeSheet(after)), false).text;
        expect(byId(recordsOf(edited))).toEqual(byId(after));
        expect(edited.match(/# (above|comment) \d+$/gm)).toEqual(text.match(/# (above|comment) \d+$/gm));
      }),
      { numRuns: 150 },
    );
  }, patience);
});
