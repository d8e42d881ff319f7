import { withCarrier } from './carriedBy';
import type { AgencyView, OperationView } from './OperationView';
import { wordsOf } from './Text';

/** Who published what is told, each of them once: of an agency, what it did; of an operation, its summary. */
export function publishersOf({ summary }: OperationView, agency?: AgencyView): readonly string[] {
  const citations = agency ? agency.contributions.flatMap((contribution) => contribution.citations) : summary.citations;
  return [...new Set(citations.map(({ publisher }) => wordsOf(publisher)))];
}

/** Who published what an operation's summary says, and who carried it where it was read there: as a list of references names them. */
export function citedPublishers({ summary }: OperationView): readonly string[] {
  return [...new Set(summary.citations.map(({ publisher, carriedBy }) => withCarrier(publisher, carriedBy)))];
}
