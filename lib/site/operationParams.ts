import { languages } from '../language/Language';
import { DataError } from '../operation/DataError';
import { loadOperation, operationSlugs } from '../operation/loadOperation';
import type { Operation } from '../operation/Operation';
import { isShown } from './isShown';

/** The languages that pages are in. */
export function languageParams(): { lang: string }[] {
  return languages.map((lang) => ({ lang }));
}

/** The operations that get pages. While an editor works on the data, one with errors gets the page that lists them. */
export function operationParams(): { operation: string }[] {
  return operationSlugs()
    .filter((slug) => isShown(loadUnlessWrong(slug) ?? { status: 'published' }))
    .map((operation) => ({ operation }));
}

/** The agencies that get pages, with their operation. While an editor works on the data, an operation with errors has none. */
export function agencyParams(): { operation: string; agency: string }[] {
  return operationParams().flatMap(({ operation }) => (loadUnlessWrong(operation)?.agencies ?? []).map(({ id }) => ({ operation, agency: id })));
}

/** @throws DataError in a build, which wrong data must stop. */
function loadUnlessWrong(slug: string): Operation | undefined {
  try {
    return loadOperation(slug);
  } catch (error) {
    if (error instanceof DataError && process.env.NODE_ENV === 'development') return undefined;
    throw error;
  }
}
