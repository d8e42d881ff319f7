import { residueIn } from '../operation/characters/residueIn';
import { checkFile } from '../operation/checkFile';
import type { Report } from '../operation/checkTogether';
import { idsOf } from '../operation/crossChecks/idsOf';
import type { Unreadable } from '../operation/DataFiles';
import type { PartialDate } from '../operation/PartialDate';
import { compareProblems, type Problem } from '../operation/Problem';
import { toProblem } from '../operation/toProblem';
import { helpErrors } from './helpErrors';
import type { HelpEntry } from './HelpEntry';
import { helpSchema } from './helpSchema';
import { helpWarnings } from './helpWarnings';

/** What is wrong with the file of help; its entries where there is no error; their ids where all of them are known. */
export type CheckedHelp = Report & { readonly entries?: readonly HelpEntry[]; readonly ids?: ReadonlySet<string> };

/**
 * Checks the file of help: its YAML, each value, then what must agree between values.
 *
 * @param file The file as problems name it: `data/_help/help.yaml`.
 * @param today The current day in UTC, `2026-11-24`.
 */
export function checkHelp(content: string | Uint8Array | Unreadable | undefined, file: string, today: PartialDate): CheckedHelp {
  const { value, located, faults, placeOf, lines } = checkFile(content, helpSchema);
  const problemsOf = (severity: Problem['severity'], rule: typeof helpErrors): readonly Problem[] =>
    [...rule(located, today)].map((finding) => toProblem(severity, file, lines, { ...placeOf(finding), ...finding }));
  const errors = [
    ...faults.map((fault) => toProblem('error', file, lines, fault)),
    ...problemsOf('error', helpErrors),
    ...problemsOf('error', (values) => residueIn(values, 'error')),
  ].toSorted(compareProblems);
  const warnings = [...problemsOf('warning', helpWarnings), ...problemsOf('warning', (values) => residueIn(values, 'warning'))].toSorted(compareProblems);
  const ids = idsOf(value);
  return { errors, warnings, ...(ids && { ids }), ...(errors.length === 0 && { entries: helpSchema.parse(value) }) };
}
