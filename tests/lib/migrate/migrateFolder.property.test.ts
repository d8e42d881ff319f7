import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { migrateFolder } from '../../../lib/migrate/migrateFolder';
import { sourcedCountries } from '../../../lib/migrate/sourcedCountries';
import { parseOperation } from '../../../lib/operation/parseOperation';
import { dataFileNames } from '../../../lib/operation/DataFiles';
import type { FixtureOperation } from '../../fixtures/operations/FixtureOperation';
import { corrected } from '../../fixtures/operations/corrected';
import { hostile } from '../../fixtures/operations/hostile';
import { inventedOperations } from '../../fixtures/operations/inventedOperations';
import { oldFolder } from './oldFolder';

/** Those that are read quickly: a long one has nothing that the others lack. */
const folders = [...inventedOperations.filter(({ agencies }) => agencies.length < 100), corrected, hostile];

/** Lines of a YAML text at which a comment of its own can stand: before each key of the file's root, and before each entry of its lists. */
function withComments(text: string, picks: readonly number[]): string {
  const lines = text.split('\n');
  const places = lines.flatMap((line, index) => (/^(?:[a-z-]+:|- |  - )/.test(line) ? [index] : []));
  const chosen = new Set(picks.map((pick) => places[pick % places.length]));
  return lines.flatMap((line, index) => (chosen.has(index) ? [`${/^ */.exec(line)?.[0] ?? ''}# comment ${index}`, line] : [line])).join('\n');
}

const commentsOf = (text: string): readonly string[] => text.split('\n').filter((line) => /^ *# comment \d+$/.test(line)).map((line) => line.trim());

/** Milliseconds that all folders may take on a machine with much else to do. */
const patience = 60_000;

describe('taking a folder to the new form', () => {
  it('loses nothing: every field of every file, and every comment', { timeout: patience }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...folders), fc.array(fc.nat(500), { maxLength: 8 }), (folder: FixtureOperation, picks) => {
        const before = Object.fromEntries(Object.entries(oldFolder(folder)).map(([file, text]) => [file, withComments(text, picks)]));
        const migrated = migrateFolder({ contents: new Map(Object.entries(before)) }, [sourcedCountries]);
        if ('hindered' in migrated) throw new Error(JSON.stringify(migrated.hindered));
        const after: Record<string, string> = { ...before, ...Object.fromEntries(migrated.changed) };
        for (const file of dataFileNames) {
          const [was, is] = [parse(before[file] ?? ''), parse(after[file] ?? '')] as Record<string, unknown>[];
          const countries = is?.countries as { country: string }[] | undefined;
          expect(countries ? { ...is, countries: countries.map(({ country }) => country) } : is).toEqual(was);
          expect(commentsOf(after[file] ?? '')).toEqual(commentsOf(before[file] ?? ''));
        }
        const operation = parseOperation({ slug: folder.slug, contents: new Map(Object.entries(after)) }, '2026-11-24');
        expect(operation.participants.every(({ citations }) => citations.length > 0)).toBe(true);
        expect(migrateFolder({ contents: new Map(Object.entries(after)) }, [sourcedCountries])).toEqual({ changed: new Map(), registry: new Map(), done: [], toCheck: [] });
      }),
      { numRuns: 30 },
    );
  });
});
