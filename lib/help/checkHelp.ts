import { checkFile } from '../operation/checkFile';
import type { Report } from '../operation/checkTogether';
import { idsOf } from '../operation/crossChecks/idsOf';
import type { Unreadable } from '../operation/DataFiles';
import type { PartialDate } from '../operation/PartialDate';
import { reportOf } from '../operation/reportOf';
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
  const checked = checkFile(content, helpSchema);
  const { value, located } = checked;
  const { errors, warnings } = reportOf(file, checked, { errors: helpErrors(located, today), warnings: helpWarnings(located, today) });
  const ids = idsOf(value);
  return { errors, warnings, ...(ids && { ids }), ...(errors.length === 0 && { entries: helpSchema.parse(value) }) };
}
