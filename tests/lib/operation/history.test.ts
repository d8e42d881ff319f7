import { describe, expect, it } from 'vitest';
import { lastChanged } from '../../../lib/operation/lastChanged';
import { parseOperation } from '../../../lib/operation/parseOperation';
import { problemLines } from './problemLines';
import { dataFiles, today, validTexts } from './validOperation';

const withHistory = (about: string): string => `${validTexts['operation.yaml']}published: 2026-11-20
additions:
  - { date: 2026-11-23, text: { en: An agency. }, about: ${about} }
`;

describe('what an operation’s data says of its own history', () => {
  it('is the first publication, additions and corrections', () => {
    const operation = parseOperation(dataFiles({ 'operation.yaml': withHistory('{ agency: interpol }') }), today);
    expect(operation).toMatchObject({ published: '2026-11-20', additions: [{ date: '2026-11-23', text: { en: 'An agency.' }, about: { agency: 'interpol' } }] });
    expect(lastChanged(operation)).toBe('2026-11-24');
  });

  it('may be left out, and then nothing is known of it', () => {
    const operation = parseOperation(dataFiles(), today);
    expect(operation).not.toHaveProperty('published');
    expect(operation.additions).toEqual([]);
    expect(lastChanged({ ...operation, corrections: [] })).toBeUndefined();
  });

  it('is what was removed for safety, of which it can say nothing but the day', () => {
    const removed = (entry: string) => dataFiles({ 'operation.yaml': `${validTexts['operation.yaml']}removed-for-safety: [${entry}]\n` });
    const operation = parseOperation(removed('{ date: 2026-11-24 }'), today);
    expect(operation.removedForSafety).toEqual([{ date: '2026-11-24' }]);
    expect(lastChanged({ ...operation, corrections: [] })).toBe('2026-11-24');
    expect(problemLines(removed('{ date: 2026-11 }'))).toHaveLength(1);
    expect(problemLines(removed('{ date: 2026-11-26 }'))).toEqual([expect.stringContaining('lies in the future')]);
    for (const key of ['was: { en: Gone. }', 'about: { agency: interpol }', 'text: { en: Gone. }']) {
      expect(problemLines(removed(`{ date: 2026-11-24, ${key} }`))).toEqual([expect.stringContaining('is not a key here')]);
    }
  });

  it('knows what was never published, which may be gone but not mistyped, nor said twice', () => {
    const never = (...about: readonly string[]) => dataFiles({ 'operation.yaml': `${validTexts['operation.yaml']}never-published: [${about.join(', ')}]\n` });
    expect(parseOperation(never('{ figure: rescued }', '{ agency: europol }', '{ country: FRA }'), today).neverPublished).toEqual([{ figure: 'rescued' }, { agency: 'europol' }, { country: 'FRA' }]);
    expect(problemLines(never('{ step: lanch }'))).toEqual(["operation.yaml:32:27 never-published.step: there is no step 'lanch' in the steps of operation.yaml; did you mean 'launch'?"]);
    expect(problemLines(never('{ figure: rescued }', '{ figure: rescued }'))).toEqual([expect.stringContaining('says the same as the entry in line 32')]);
  });

  it('speaks of agencies and participants alone', () => {
    expect(problemLines(dataFiles({ 'operation.yaml': withHistory('{ agency: europol }') }))).toHaveLength(1);
    expect(problemLines(dataFiles({ 'operation.yaml': withHistory('{ country: FRA }') }))).toHaveLength(1);
  });
});
