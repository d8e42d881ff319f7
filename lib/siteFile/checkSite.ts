import { residueIn } from '../operation/characters/residueIn';
import { checkFile, emptyFile } from '../operation/checkFile';
import type { Report } from '../operation/checkTogether';
import type { Unreadable } from '../operation/DataFiles';
import type { Finding } from '../operation/Finding';
import { compareProblems, type Problem } from '../operation/Problem';
import { toProblem } from '../operation/toProblem';
import type { SiteFile } from './SiteFile';
import { siteErrors, siteWarnings } from './siteRules';
import { siteSchema } from './siteSchema';

/** What is wrong with the file of the site; what it says where there is no error. */
export type CheckedSite = Report & { readonly site?: SiteFile };

/**
 * Checks the file of the site: its YAML, each value, then what must agree between values.
 *
 * @param file The file as problems name it: `data/_site/site.yaml`.
 */
export function checkSite(content: string | Uint8Array | Unreadable | undefined, file: string): CheckedSite {
  const checked = checkFile(content, siteSchema);
  // All of it may be left out, and a file of comments says what could stand there.
  const isBlank = checked.faults.some(({ message }) => message === emptyFile);
  const { value, located, faults, placeOf, lines } = isBlank ? { ...checked, value: {}, faults: [] } : checked;
  const problemsOf = (severity: Problem['severity'], findings: Iterable<Finding>): readonly Problem[] =>
    [...findings].map((finding) => toProblem(severity, file, lines, { ...placeOf(finding), ...finding }));
  const errors = [
    ...faults.map((fault) => toProblem('error', file, lines, fault)),
    ...problemsOf('error', siteErrors(value)),
    ...problemsOf('error', residueIn(located, 'error')),
  ].toSorted(compareProblems);
  const warnings = value === undefined ? [] : [...problemsOf('warning', siteWarnings(value)), ...problemsOf('warning', residueIn(located, 'warning'))].toSorted(compareProblems);
  return errors.length > 0 ? { errors, warnings } : { errors, warnings, site: siteSchema.parse(value) };
}
