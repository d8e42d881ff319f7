import { quote } from '../messages/quote';
import type { CrossCheck } from './CrossCheck';
import { operationValue } from './operationValue';

/** The next review comes after the day up to which the page is true, and the last one not before it. */
export const reviewDates: CrossCheck = function* (evidence) {
  const asOf = operationValue(evidence, 'as-of');
  if (asOf === undefined) return;
  const file = 'operation.yaml';
  const reviewBy = operationValue(evidence, 'review-by');
  if (reviewBy !== undefined && reviewBy <= asOf) {
    yield { file, path: ['review-by'], at: 'value', message: `${quote(reviewBy)} must be after 'as-of', which is ${quote(asOf)}` };
  }
  const reviewed = operationValue(evidence, 'reviewed');
  if (reviewed !== undefined && reviewed < asOf) {
    yield { file, path: ['reviewed'], at: 'value', message: `${quote(reviewed)} is before 'as-of', which is ${quote(asOf)}; what was reviewed then is not what the page says now` };
  }
};
