import path from 'node:path';
import { toFacts } from '../download/toFacts';
import type { CheckedOperations } from '../operation/checkOperations';
import type { Report } from '../operation/checkTogether';
import { defaultDataFolder } from '../operation/dataFolder';
import { dataFileNames } from '../operation/DataFiles';
import { isWithdrawnOperation, type AnyOperation } from '../operation/Operation';
import { compareProblems, fileError, type Problem } from '../operation/Problem';
import { problemsIn } from '../operation/problemsIn';
import { readDataFiles } from '../operation/readDataFiles';
import { isRemovedSince } from './answers';
import { compareFacts, type Unanswered } from './compareFacts';
import type { PublishedFacts, Release } from './Release';

/**
 * What was published and is otherwise now, or is gone with its address, without an answer in the data; sorted by file,
 * line and column.
 *
 * @param checked all operations of the data folder. Of one with errors of its own nothing is said.
 */
export function checkPublished(
  release: Release,
  { slugs, operations, withdrawn }: CheckedOperations,
  dataFolder = defaultDataFolder(),
): Report {
  const problems = [...release].flatMap(([slug, then]) => {
    const now = [...operations, ...withdrawn].find((one) => one.slug === slug || one.formerly?.includes(slug));
    if (now !== undefined) return problemsOf(dataFolder, now.slug, unanswered(then, now));
    return slugs.includes(slug) ? [] : [fileError(`${path.basename(dataFolder)}/${slug}`, goneOperation(slug))];
  });
  const of = (wanted: Problem['severity']): readonly Problem[] =>
    problems.filter(({ severity }) => severity === wanted).toSorted(compareProblems);
  return { errors: of('error'), warnings: of('warning') };
}

function unanswered(then: PublishedFacts | undefined, now: AnyOperation): readonly Unanswered[] {
  if (isWithdrawnOperation(now)) return now.status === 'draft' ? [whole('error', 'status', draft)] : [];
  const facts = toFacts(now);
  // Where nothing is told any more, as on a host that has been told to answer 410, any removal is the one that was
  // meant.
  const isRemoved = then === undefined ? now.removedForSafety !== undefined : isRemovedSince(then, facts);
  if (isRemoved) return [];
  if (now.status === 'draft') return [whole('error', 'status', draft)];
  return then === undefined
    ? [whole('warning', 'name', 'the last release told no facts of it, so that nothing was compared')]
    : compareFacts(then, facts, now.neverPublished);
}

const draft =
  "was published, and as a draft it would be gone with all its addresses; publish it, withdraw it with 'withdrawn' or, where it could lead to a person, add 'removed-for-safety' with the day";

function goneOperation(slug: string): string {
  return `was published, and its addresses would be gone; write 'formerly: [${slug}]' in the operation that it is now, or put it back with 'withdrawn', which says so to readers`;
}

function whole(severity: Problem['severity'], key: string, message: string): Unanswered {
  return { file: 'operation.yaml', severity, path: [key], at: 'value', message };
}

function problemsOf(dataFolder: string, slug: string, found: readonly Unanswered[]): readonly Problem[] {
  if (found.length === 0) return [];
  const files = readDataFiles(dataFolder, slug);
  return dataFileNames.flatMap((file) =>
    (['error', 'warning'] as const).flatMap((severity) =>
      problemsIn(
        severity,
        files,
        file,
        found.filter((one) => one.file === file && one.severity === severity),
      ),
    ),
  );
}
