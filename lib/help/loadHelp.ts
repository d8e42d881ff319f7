import { DataError } from '../operation/DataError';
import { checkHelpOf, type HelpOptions } from './checkHelpOf';
import type { HelpEntry } from './HelpEntry';

/**
 * Where readers find help and where they can report.
 *
 * @throws DataError with every error of the file.
 */
export function loadHelp(options: HelpOptions = {}): readonly HelpEntry[] {
  const { errors, entries } = checkHelpOf(options);
  if (entries === undefined) throw new DataError(errors);
  return entries;
}
