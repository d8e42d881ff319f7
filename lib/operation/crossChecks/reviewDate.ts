import { quote } from '../messages/quote';
import { operationSchema } from '../schema/operationSchema';
import type { CrossCheck } from './CrossCheck';

/** The next review comes after the day up to which the page is true. */
export const reviewDate: CrossCheck = function* ({ values }) {
  const operation = values['operation.yaml'] as Record<string, unknown> | null | undefined;
  const asOf = operationSchema.shape['as-of'].safeParse(operation?.['as-of']);
  const reviewBy = operationSchema.shape['review-by'].safeParse(operation?.['review-by']);
  if (!asOf.success || !reviewBy.success || reviewBy.data > asOf.data) return;
  yield { file: 'operation.yaml', path: ['review-by'], at: 'value', message: `${quote(reviewBy.data)} must be after 'as-of', which is ${quote(asOf.data)}` };
};
