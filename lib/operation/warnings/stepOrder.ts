import { findInFiles, type CrossCheck, type Found } from '../crossChecks/CrossCheck';
import { quote } from '../messages/quote';
import type { EventDate } from '../EventDate';
import { earliestDay, latestDay } from '../PartialDate';
import { stepSchema } from '../schema/operationSchema';

/** A step that is dated before the one above it, or whose place among dated ones says when it was although no date does. */
export const stepOrder: CrossCheck = function* (evidence) {
  let above: (Found<unknown> & { readonly date: EventDate }) | undefined;
  const steps = [...findInFiles(stepSchema, evidence)];
  for (const [index, { file, path, value }] of steps.entries()) {
    const { date } = value;
    if (date === undefined) {
      if (above !== undefined && steps.slice(index + 1).some((later) => later.value.date !== undefined)) yield { file, path: [...path, 'date'], at: 'missing', message: betweenDated };
      continue;
    }
    if (above !== undefined && latestDay(date) < earliestDay(above.date)) {
      const line = evidence.lineOf(above.file, above.path);
      const message = `${quote(date)} is before the date of the step above it (line ${line}), ${quote(above.date)}; check the dates, or put the steps in order`;
      yield { file, path: [...path, 'date'], at: 'value', message };
    }
    above = { file, path, value, date };
  }
};

const betweenDated =
  "'date' is missing, and the steps above and below have one: the place of this step says that it was between them; keep it there only where a source says so, else put it first or last";
