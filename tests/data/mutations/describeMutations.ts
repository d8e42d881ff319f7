import { expect, it } from 'vitest';
import { formatProblem, type Problem } from '../../../lib/operation/Problem';
import { allMutations } from './allMutations';
import type { Broken, Expected, Mutation } from './Mutation';
import { fileOf, problemChecker } from './problemChecker';

/** Milliseconds until the test runner gives up, on a machine with much else to do. */
const patience = 120_000;

const count = (number: number) => number.toLocaleString('en');

/** Tests that each field of a real operation, broken in each way that can be thought of, is told of, at the right line, under its name. */
export function describeMutations(slug: string): void {
  const mutations = allMutations(slug);
  const noticeable = mutations.filter((mutation) => 'breakIt' in mutation);
  const others = mutations.filter((mutation) => 'unnoticed' in mutation);
  const kinds = [...new Set(noticeable.map(({ kind }) => kind))].map((kind) => [kind, noticeable.filter((mutation) => mutation.kind === kind)] as const);
  const check = problemChecker(slug);
  const before = new Set(check().map(formatProblem));

  it('has no error to begin with', () => {
    expect(check().filter(({ severity }) => severity === 'error').map(formatProblem)).toEqual([]);
  });

  it.each(kinds.map(([kind, group]) => [kind, count(group.length), group] as const))('is noticed with %s (%s mutations)', (_, __, group) => {
    expect(group.map((mutation) => complaint(mutation)).filter((line) => line !== undefined)).toEqual([]);
  }, patience);

  it(`is broken in ${count(noticeable.length)} ways that are noticed; in ${count(others.length)} more nothing is wrong that could be`, () => {
    expect(noticeable.length).toBeGreaterThan(1_000);
    expect(new Set(others.map(({ kind }) => kind))).toEqual(new Set(['a key left out', 'an empty list', 'an entry left out', 'another id', 'entries in the other order']));
    for (const { unnoticed } of others) expect(unnoticed).not.toBe('');
  });

  /** What is missing from the report on a mutation; nothing when it is told of. */
  function complaint(mutation: Mutation & { breakIt: () => Broken }): string | undefined {
    const { text, expected } = mutation.breakIt();
    const told = check({ name: mutation.file.name, text }).filter((problem) => !before.has(formatProblem(problem)));
    const missing = expected.filter((wanted) => !told.some((problem) => fits(problem, wanted)));
    if (missing.length === 0 && expected.length > 0) return undefined;
    return `${mutation.file.name} ${mutation.path.join('.')}: wanted ${JSON.stringify(missing.map(({ says, ...rest }) => ({ ...rest, says: String(says) })))}, told ${told.slice(0, 3).map(formatProblem).join(' | ') || 'nothing'}`;
  }
}

function fits(problem: Problem, { file, line, field, severity, says }: Expected): boolean {
  return fileOf(problem) === file && problem.line === line && problem.field === field && (severity === undefined || problem.severity === severity) && (says?.test(problem.message) ?? true);
}
