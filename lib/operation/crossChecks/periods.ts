import { quote } from '../messages/quote';
import { earliestDay, latestDay } from '../PartialDate';
import { periodSchema } from '../schema/operationSchema';
import { findInFiles, type CrossCheck } from './CrossCheck';

/** A period begins before it ends, as far as its dates say: from 2017-06 to 2017 is possible. */
export const periods: CrossCheck = function* (evidence) {
  for (const { file, path, value } of findInFiles(periodSchema, evidence)) {
    if (earliestDay(value.from) <= latestDay(value.to)) continue;
    yield { file, path: [...path, 'to'], at: 'value', message: `${quote(value.to)} is before the beginning, ${quote(value.from)}; check both dates` };
  }
};
