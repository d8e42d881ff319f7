import { hasAgencyPages } from '../address/hasAgencyPages';
import { listPageName } from '../address/listPages';
import { languages } from '../language/Language';
import { DataError } from '../operation/DataError';
import { loadAnyOperation, operationSlugs } from '../operation/loadOperation';
import { isWithdrawnOperation, type AnyOperation, type Operation } from '../operation/Operation';
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
    const agencies = agenciesOf(operation);
    return hasAgencyPages(agencies.length) ? agencies.map(({ id }) => ({ operation, agency: id })) : [];
  });
}

/** The pages of lists that are too long for their operation's page, by their names. */
export function listParams(): { operation: string; agency: string }[] {
  return operationParams().flatMap(({ operation }) => listPagesOf(operation).map((number) => ({ operation, agency: listPageName(number) })));
}

function agenciesOf(slug: string): Operation['agencies'] {
  const operation = loadUnlessWrong(slug);
  return operation === undefined || isWithdrawnOperation(operation) ? [] : operation.agencies;
}

/** A withdrawn operation has its notice at the first: Next exports no route that may have no page at all, and there may be no other operation. */
function listPagesOf(slug: string): readonly number[] {
  const operation = loadUnlessWrong(slug);
  return operation !== undefined && isWithdrawnOperation(operation) ? [1] : listPageNumbers(agenciesOf(slug).length);
}

/** @throws DataError in a build, which wrong data must stop. */
function loadUnlessWrong(slug: string): AnyOperation | undefined {
  try {
    return loadAnyOperation(slug);
  } catch (error) {
    if (error instanceof DataError && process.env.NODE_ENV === 'development') return undefined;
    throw error;
  }
}
