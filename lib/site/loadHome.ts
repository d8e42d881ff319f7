import type { Language } from '../language/Language';
import { DataError } from '../operation/DataError';
import { loadOperations } from '../operation/loadOperation';
import type { OperationView } from '../view/OperationView';
import { toOperationView } from '../view/toOperationView';
import type { PageProblems } from './loadPage';
import { isShown } from './isShown';
import { publisherIn } from './publisherIn';
import { dataStamp } from './dataStamp';
import { remember } from './remember';

/**
 * Every operation, for the start page. While an editor works on the data, what is wrong with it is returned instead.
 *
 * @throws DataError in a build, which wrong data must stop.
 */
export const loadHome = remember((language: Language): readonly OperationView[] | PageProblems => {
  void dataStamp;
  try {
    publisherIn(language); // what is wrong with it is told like what is wrong with an operation
    return loadOperations()
      .filter(isShown)
      .map((operation) => toOperationView(operation, language));
  } catch (error) {
    if (error instanceof DataError && process.env.NODE_ENV === 'development') return { problems: error.problems };
    throw error;
  }
});
