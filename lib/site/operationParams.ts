import { hasAgencyPages } from '../address/hasAgencyPages';
import { listPageName } from '../address/listPages';
import { languages } from '../language/Language';
import { DataError } from '../operation/DataError';
import { loadOperation, operationSlugs } from '../operation/loadOperation';
import type { Operation } from '../operation/Operation';
import { listPageNumbers } from '../reading/sliceGroups';
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
  return operationParams().flatMap(({ operation }) => {
    const agencies = loadUnlessWrong(operation)?.agencies ?? [];
    return hasAgencyPages(agencies.length) ? agencies.map(({ id }) => ({ operation, agency: id })) : [];
  });
}

/** The pages of lists that are too long for their operation's page, by their names. */
export function listParams(): { operation: string; agency: string }[] {
  return operationParams().flatMap(({ operation }) => listPageNumbers(loadUnlessWrong(operation)?.agencies.length ?? 0).map((number) => ({ operation, agency: listPageName(number) })));
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
