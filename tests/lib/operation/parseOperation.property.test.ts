import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../../lib/operation/DataError';
import { dataFileNames } from '../../../lib/operation/DataFiles';
import { parseOperation } from '../../../lib/operation/parseOperation';
import { dataFiles, today, validTexts } from './validOperation';

const hostile = [
  '__proto__', 'constructor', '&a ', '*a', '!!js/function ', '!!timestamp ', '!!binary ', '<<: *a', '\t', '\0', '\u202E', '\uD800', '\uFEFF', '\r', '%YAML 1.1\n---\n', '---\n', '...\n',
  '.nan', '.inf', '0o17', 'no', '2017-06', '2019-02-29', '~', 'null', '""', '[', ']', '{', '}', ': ', '- ', '? ', '|\n', '>-\n', '# ', '"', "'", ',', '\n', '  ', '1e999', '-0', '100,50', 'en', 'id: interpol',
  'https://127.0.0.1/', 'https://xn--a/', 'https://[', 'javascript:alert(1)', 'TH', 'ZZ', 'embed-code', '['.repeat(2_000),
];

/** A word for what the code is made of, which an editor should not have to know. */
const jargon = /invalid|expected|received|undefined|\[object|NaN|zod|too (small|big)|unrecognized|TypeError/i;

/** Milliseconds until the test runner gives a property up, on a machine with much else to do. */
const patience = 60_000;

const piece = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 }));
const change = fc.record({ file: fc.constantFrom(...dataFileNames), at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(12), insert: piece });

describe('parseOperation, whatever the files hold', () => {
  it('returns an operation or throws a DataError for random texts', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom(...dataFileNames), (pieces, file) => {
        expectAnswer({ [file]: pieces.join('') });
      }),
      { numRuns: 300 },
    );
  }, patience);

  it('returns an operation or throws a DataError for random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...dataFileNames), (bytes, file) => {
        expectAnswer({ [file]: bytes });
      }),
      { numRuns: 100 },
    );
  }, patience);

  it('returns an operation or throws a DataError for valid files with random changes', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const texts = { ...validTexts };
        for (const { file, at, remove, insert } of changes) {
          const start = Math.floor(at * texts[file].length);
          texts[file] = texts[file].slice(0, start) + insert + texts[file].slice(start + remove);
        }
        expectAnswer(texts);
      }),
      { numRuns: 400 },
    );
  }, patience);

  it('returns an operation or throws a DataError when a value is replaced by another kind of value', () => {
    const values = fc.constantFrom('', '~', 'true', '7', '-1.5', '[]', '{}', '[[]]', '[{}]', '[~]', '{ en: ~ }', '{ id: ~ }', '{ id: [] }', 'text', '"2017"');
    fc.assert(
      fc.property(fc.constantFrom(...dataFileNames), fc.nat(), values, (file, index, value) => {
        const places = [...validTexts[file].matchAll(/(?<=: )(\{.*\}|\[.*\]|[^{[\n,}]+)/g)];
        const place = places[index % places.length];
        const start = place?.index ?? 0;
        expectAnswer({ [file]: validTexts[file].slice(0, start) + value + validTexts[file].slice(start + (place?.[0].length ?? 0)) });
      }),
      { numRuns: 200 },
    );
  }, patience);
});

function expectAnswer(texts: Parameters<typeof dataFiles>[0]): void {
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  try {
    expect(parseOperation(dataFiles(texts), today).slug).toBe('example');
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const { line, column, message } of error.problems) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(message.replace(/'[^]*'|"[^]*"/g, '')).not.toMatch(jargon);
      expect(message).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    }
  }
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
}
