import { DataError } from '../../lib/operation/DataError';
import { loadOperations } from '../../lib/operation/loadOperation';
import { formatProblem } from '../../lib/operation/Problem';

/**
 * Checks every data file and prints what is wrong, all of it at once.
 *
 * @returns whether the data is right.
 */
export function checkData(print: (line: string) => void = console.error): boolean {
  try {
    loadOperations();
    return true;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    for (const problem of error.problems) print(formatProblem(problem));
    print(`${error.problems.length} ${error.problems.length === 1 ? 'error' : 'errors'} in the data files.`);
    return false;
  }
}
