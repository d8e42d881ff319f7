import { agenciesIn } from '../crossChecks/agenciesIn';
import { findInFiles, type CrossCheck } from '../crossChecks/CrossCheck';
import { quote } from '../messages/quote';
import { areApart } from '../PartialDate';
import { stepSchema } from '../schema/operationSchema';

/** A contribution and a step of the same agency that cite the same paragraph and are dated differently: most likely one and the same event. */
export const contradictingDates: CrossCheck = function* (evidence) {
  const steps = [...findInFiles(stepSchema, evidence)];
  for (const { file, path, ...agency } of agenciesIn(evidence)) {
    for (const [index, { date, sources }] of agency.contributions.entries()) {
      if (date === undefined) continue;
      const cited = new Set(sources.map(placeInSource));
      for (const { file: stepFile, path: stepPath, value: step } of steps) {
        const isSameEvent = step.agencies.includes(agency.id) && step.sources.some((citation) => citation.paragraph !== undefined && cited.has(placeInSource(citation)));
        if (!isSameEvent || !areApart(date, step.date)) continue;
        const line = evidence.lineOf(stepFile, stepPath);
        const message = `${quote(date)} contradicts the step ${quote(step.id)} (${stepFile}, line ${line}), which cites the same paragraph and says ${quote(step.date)}; check both`;
        yield { file, path: [...path, 'contributions', index, 'date'], at: 'value', message };
      }
    }
  }
};

function placeInSource({ id, paragraph }: { id: string; paragraph?: number }): string {
  return `${id} ${paragraph}`;
}
