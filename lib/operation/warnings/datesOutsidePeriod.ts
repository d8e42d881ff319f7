import { findInFiles, type CrossCheck } from '../crossChecks/CrossCheck';
import { operationValue } from '../crossChecks/operationValue';
import { quote } from '../messages/quote';
import { earliestDay, latestDay } from '../PartialDate';
import { contributionSchema } from '../schema/agenciesSchema';
import { stepSchema } from '../schema/operationSchema';

/** A step or a contribution that lies before or after the time that the page tells of. */
export const datesOutsidePeriod: CrossCheck = function* (evidence) {
  const period = operationValue(evidence, 'period');
  if (period === undefined) return;
  for (const schema of [stepSchema, contributionSchema]) {
    for (const { file, path, value } of findInFiles<typeof schema>(schema, evidence)) {
      const { date } = value;
      if (date === undefined || (latestDay(date) >= earliestDay(period.from) && earliestDay(date) <= latestDay(period.to))) continue;
      const message = `${quote(date)} is outside the period of operation.yaml, ${period.from} to ${period.to}; check the date and the period`;
      yield { file, path: [...path, 'date'], at: 'value', message };
    }
  }
};
