import type { Report } from './checkTogether';
import { DataError } from './DataError';

/**
 * What a check of a folder beside the operations finds; that the folder can't be read is an error among the others, and no fault of the code.
 *
 * @param unread all else that the check tells, where nothing could be read.
 */
export function unlessUnread<Checked extends Report>(check: () => Checked, unread: Omit<Checked, keyof Report>): Checked | (Omit<Checked, keyof Report> & Report) {
  try {
    return check();
  } catch (error) {
    if (error instanceof DataError) return { ...unread, errors: error.problems, warnings: [] };
    throw error;
  }
}
