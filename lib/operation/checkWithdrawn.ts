import type { z } from 'zod';
import { checkFile, type CheckedFile } from './checkFile';
import { checkTogether, type Report } from './checkTogether';
import type { CrossCheck } from './crossChecks/CrossCheck';
import type { DataFiles } from './DataFiles';
import type { WithdrawnOperation } from './Operation';
import type { PartialDate } from './PartialDate';
import { compareProblems, fileError } from './Problem';
import { noRegistry } from './registry/noRegistry';
import { withdrawnSchema } from './schema/withdrawnSchema';
import { missingSignOff } from './warnings/missingSignOff';

/** What is wrong with a withdrawn operation's files; the operation itself where there is no error. */
export type CheckedWithdrawn = Report & { readonly withdrawn?: WithdrawnOperation };

/** The files that tell facts alone. */
const ofFacts = ['agencies.yaml', 'sources.yaml'] as const;
const fileOfFacts = 'tells facts, and a withdrawn operation has none; remove the file';

/**
 * Checks the folder of an operation that was withdrawn: it holds operation.yaml alone, and no fact.
 *
 * @param folder The folder as problems name it.
 * @param operation Its operation.yaml, held against the schema for withdrawn ones.
 */
export function checkWithdrawn(
  { slug, contents, topics }: DataFiles,
  folder: string,
  operation: CheckedFile,
  today: PartialDate,
  judged: readonly CrossCheck[],
): CheckedWithdrawn {
  const files = { 'operation.yaml': operation, 'agencies.yaml': nothing, 'sources.yaml': nothing };
  // There is no fact that somebody could sign.
  const rules = judged.filter((rule) => rule !== missingSignOff);
  const report = checkTogether(files, folder, today, { registry: noRegistry, topics }, rules);
  const left = ofFacts.filter((file) => contents.has(file)).map((file) => fileError(`${folder}/${file}`, fileOfFacts));
  const errors = [...report.errors, ...left].toSorted(compareProblems);
  if (errors.length > 0) return { ...report, errors };
  return { ...report, withdrawn: toWithdrawn(slug, withdrawnSchema.parse(operation.value)) };
}

const nothing: CheckedFile = { ...checkFile(undefined, withdrawnSchema), faults: [] };

function toWithdrawn(slug: string, operation: z.output<typeof withdrawnSchema>): WithdrawnOperation {
  const { status = 'published', 'default-language': defaultLanguage, ...record } = operation;
  return { slug, status, defaultLanguage, ...record };
}
