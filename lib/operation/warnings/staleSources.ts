import { findInFiles, type CrossCheck } from '../crossChecks/CrossCheck';
import { quote } from '../messages/quote';
import { latestDay } from '../PartialDate';
import { sourceSchema } from '../schema/sourcesSchema';

/** A source that was last read more than 12 months ago: it may be gone, or say something else by now. */
export const staleSources: CrossCheck = function* (evidence) {
  for (const { file, path, value } of findInFiles(sourceSchema, evidence)) {
    if (value.retrieved === undefined || aYearAfter(latestDay(value.retrieved)) >= evidence.today) continue;
    const message = `${quote(value.retrieved)} is more than 12 months ago; read the source again, check that it still says so, and write the day`;
    yield { file, path: [...path, 'retrieved'], at: 'value', message };
  }
};

/** A day that need not be on the calendar (29 February), but stands in its place among those that are. */
function aYearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
