import { checkHelpOf } from '../../lib/help/checkHelpOf';
import { DataError } from '../../lib/operation/DataError';
import { loadAllOperations } from '../../lib/operation/loadOperation';
import type { AnyOperation } from '../../lib/operation/Operation';
import { checkRegistryOf } from '../../lib/operation/registry/checkRegistryOf';
import { checkTopicsOf } from '../../lib/topic/checkTopicsOf';
import { isShown } from '../../lib/site/isShown';
import { formatProblem, withoutRepeats, type Problem } from '../../lib/operation/Problem';
import { checkSiteOf } from '../../lib/siteFile/checkSiteOf';

/**
 * Checks every data file and prints what is wrong, all of it at once.
 *
 * @returns whether the data is right.
 */
export function checkData(print: (line: string) => void = console.error): boolean {
  try {
    const operations = loadAll();
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

/** Every operation; the errors of their files, and of what stands beside them, are thrown together. */
function loadAll(): readonly AnyOperation[] {
  const errors = [...checkHelpOf().errors, ...checkTopicsOf().errors, ...checkRegistryOf().errors, ...checkSiteOf().errors];
  const { operations, problems } = tryOperations();
  if (errors.length + problems.length > 0) throw new DataError(withoutRepeats([...problems, ...errors]));
  return operations;
}

function tryOperations(): { readonly operations: readonly AnyOperation[]; readonly problems: readonly Problem[] } {
  try {
    return { operations: loadAllOperations(), problems: [] };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { operations: [], problems: error.problems };
  }
}
