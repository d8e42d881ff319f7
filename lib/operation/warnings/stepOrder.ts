import { findInFiles, type CrossCheck, type Found } from '../crossChecks/CrossCheck';
import { quote } from '../messages/quote';
import { earliestDay, latestDay, type PartialDate } from '../PartialDate';
import { stepSchema } from '../schema/operationSchema';

/** A step that is dated before the one above it. */
export const stepOrder: CrossCheck = function* (evidence) {
  let above: Found<{ date: PartialDate }> | undefined;
  for (const step of findInFiles(stepSchema, evidence)) {
    if (above !== undefined && latestDay(step.value.date) < earliestDay(above.value.date)) {
      const line = evidence.lineOf(above.file, above.path);
      const message = `${quote(step.value.date)} is before the date of the step above it (line ${line}), ${quote(above.value.date)}; check the dates, or put the steps in order`;
      yield { file: step.file, path: [...step.path, 'date'], at: 'value', message };
    }
    above = step;
  }
};
