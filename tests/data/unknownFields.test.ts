import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../lib/operation/DataError';
import { parseOperation } from '../../lib/operation/parseOperation';
import { readRegistryFiles } from '../../lib/operation/readDataFiles';
import { frozenData } from '../../scripts/test/frozenSite';

function fieldsWithProblems(contents: ReadonlyMap<string, string>): readonly string[] {
  try {
    parseOperation({ slug: 'blackwrist', contents, registry: readRegistryFiles(frozenData) }, '2100-01-01');
  } catch (error) {
    if (error instanceof DataError) return error.problems.map((problem) => problem.field);
    throw error;
  }
  return [];
}

describe('the data files of Operation Blackwrist', () => {
  const read = (file: string) => readFileSync(path.join(frozenData, 'blackwrist', file), 'utf8');
  const files = { 'operation.yaml': read('operation.yaml'), 'agencies.yaml': read('agencies.yaml'), 'sources.yaml': read('sources.yaml') };

  it.each([
    ['agencies.yaml', '- agency: interpol\n', '- agency: interpol\n  officer: Somebody\n', 'officer'],
    ['operation.yaml', '    country: THA\n'.trimStart(), 'country: THA\n    place: Somewhere\n', 'place'],
    ['operation.yaml', 'corrections: []', 'corrections: []\noffenders: []', 'offenders'],
  ] as const)('can hold nothing in %s that the schema has no field for', (file, text, withMore, field) => {
    expect(files[file]).toContain(text);
    const contents = new Map(Object.entries({ ...files, [file]: files[file].replace(text, withMore) }));
    expect(fieldsWithProblems(contents)).toEqual([expect.stringMatching(new RegExp(`\\b${field}$`))]);
  });
});
