import { checkFile, emptyFile } from '../operation/checkFile';
import type { Report } from '../operation/checkTogether';
import type { Unreadable } from '../operation/DataFiles';
import { reportOf } from '../operation/reportOf';
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
  const read = isBlank ? { ...checked, value: {}, faults: [] } : checked;
  const { value } = read;
  const { errors, warnings } = reportOf(file, read, { errors: siteErrors(value), warnings: value === undefined ? [] : siteWarnings(value) });
  return errors.length > 0 ? { errors, warnings } : { errors, warnings, site: siteSchema.parse(value) };
}
