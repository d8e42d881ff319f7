import { futureMessage, newestDay } from '../currentDay';
import { quote } from '../messages/quote';
import { earliestDay, endsOf } from '../PartialDate';
import { eventDateSchema } from '../schema/eventDateSchema';
import { partialDateSchema } from '../schema/partialDateSchema';
import { findInFiles, type CrossCheck } from './CrossCheck';

/** Nothing that the page tells lies in the future; only the next review may. */
export const futureDates: CrossCheck = function* (evidence) {
  const newest = newestDay(evidence.today);
  for (const { file, path, value } of [...findInFiles(partialDateSchema, evidence), ...findInFiles(eventDateSchema, evidence)]) {
    if (path.at(-1) === 'review-by' || endsOf(value).every((date) => earliestDay(date) <= newest)) continue;
    yield { file, path, at: 'value', message: `${quote(value)} ${futureMessage(newest)}` };
  }
};
