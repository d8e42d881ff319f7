import { quote } from '../messages/quote';
import type { CrossCheck } from '../crossChecks/CrossCheck';
import { operationValue } from '../crossChecks/operationValue';
import { daysToReview } from '../daysToReview';

/** How many days before it a review is announced. */
const notice = 60;

/** The next review is near, or past. */
export const reviewDue: CrossCheck = function* (evidence) {
  const reviewBy = operationValue(evidence, 'review-by');
  if (reviewBy === undefined) return;
  const days = daysToReview(reviewBy, evidence.today);
  if (days > notice) return;
  const message = `the review of ${quote(reviewBy)} ${dueInWords(days)}; check the facts against their sources again, write the day as 'reviewed', and set 'review-by' to the next one`;
  yield { file: 'operation.yaml', path: ['review-by'], at: 'value', message };
};

function dueInWords(days: number): string {
  if (days === 0) return 'is due today';
  const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days).toLocaleString('en')} days`;
  return days > 0 ? `is due in ${count}` : `was due ${count} ago`;
}
