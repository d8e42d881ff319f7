import { futureMessage, newestDay } from '../currentDay';
import { quote } from '../messages/quote';
import { earliestDay } from '../PartialDate';
import { partialDateSchema } from '../schema/partialDateSchema';
import { findInFiles, type CrossCheck } from './CrossCheck';

/** Nothing that the page tells lies in the future; only the next review may. */
export const futureDates: CrossCheck = function* (evidence) {
  const newest = newestDay(evidence.today);
  for (const { file, path, value } of findInFiles(partialDateSchema, evidence)) {
    if (path.at(-1) === 'review-by' || earliestDay(value) <= newest) continue;
    yield { file, path, at: 'value', message: `${quote(value)} ${futureMessage(newest)}` };
  }
};
