import { DataError } from '../../lib/operation/DataError';
import { loadOperations } from '../../lib/operation/loadOperation';
import { isShown } from '../../lib/site/isShown';
import { formatProblem } from '../../lib/operation/Problem';

/**
 * Checks every data file and prints what is wrong, all of it at once.
 *
 * @returns whether the data is right.
 */
export function checkData(print: (line: string) => void = console.error): boolean {
  try {
    const operations = loadOperations();
    if (operations.some(isShown)) return true;
    print('Every operation in the data folder is a draft, so there is nothing to publish. DRAFTS=1 builds drafts too.');
    return false;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    for (const problem of error.problems) print(formatProblem(problem));
    print(`${error.problems.length} ${error.problems.length === 1 ? 'error' : 'errors'} in the data files.`);
    return false;
  }
}
