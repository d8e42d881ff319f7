import { DataError } from '../operation/DataError';
import { loadOperation, operationSlugs } from '../operation/loadOperation';

/** The operations that get pages. */
export function operationParams(): { operation: string }[] {
  return operationSlugs().map((operation) => ({ operation }));
}

/**
 * The agencies that get pages, with their operation. While an editor works on the data, an operation with errors has none.
 *
 * @throws DataError in a build, which wrong data must stop.
 */
export function agencyParams(): { operation: string; agency: string }[] {
  return operationSlugs().flatMap((operation) => agencyIds(operation).map((agency) => ({ operation, agency })));
}

function agencyIds(operation: string): readonly string[] {
  try {
    return loadOperation(operation).agencies.map(({ id }) => id);
  } catch (error) {
    if (error instanceof DataError && process.env.NODE_ENV === 'development') return [];
    throw error;
  }
}
