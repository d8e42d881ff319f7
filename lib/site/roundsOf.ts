import type { Language } from '../language/Language';
import { DataError } from '../operation/DataError';
import { loadOperation } from '../operation/loadOperation';
import type { Operation } from '../operation/Operation';
import { operationName } from '../view/operationName';
import type { Text } from '../view/Text';
import { isShown } from './isShown';

/** Another round of an operation, by the name under which its page leads to it. */
export type Round = { readonly slug: string; readonly name: Text };

/** The other rounds of an operation that readers can see, in the order of the data. */
export function roundsOf({ series = [] }: Pick<Operation, 'series'>, language: Language): readonly Round[] {
  return series.flatMap((slug) => {
    const round = loadUnlessWrong(slug);
    return round && isShown(round) ? [{ slug, name: operationName(round, language) }] : [];
  });
}

/** What is wrong with another operation is told elsewhere: a build checks all of them first, and an editor is not to lose this page by it. */
function loadUnlessWrong(slug: string): Operation | undefined {
  try {
    return loadOperation(slug);
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}
