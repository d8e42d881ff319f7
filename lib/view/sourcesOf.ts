import type { Operation } from '../operation/Operation';
import type { OperationView, SourceView } from './OperationView';

/** The sources that the agencies of a view are told by, and what it says of countries, in their order: all that a page about a few of them cites. */
export function sourcesOf(view: Pick<OperationView, 'agencies' | 'countries' | 'disputed' | 'sources'>, operation: Operation): readonly SourceView[] {
  const shown = new Set(view.agencies.map(({ id }) => id));
  const told = new Set(view.countries.filter(({ outcomes }) => outcomes.length > 0).map(({ code }) => code));
  const sourced = new Set([...view.countries, ...(view.disputed ?? [])].filter(({ toldBy }) => toldBy).map(({ code }) => code));
  const cited = new Set([
    ...operation.agencies.filter(({ id }) => shown.has(id)).flatMap(({ seat, contributions }) => [...(seat ? [seat.citation] : []), ...contributions.flatMap(({ citations }) => citations)]),
    ...operation.participants.filter(({ country }) => sourced.has(country)).flatMap(({ citations }) => citations),
    ...operation.outcomes.filter(({ country }) => told.has(country)).flatMap(({ citations }) => citations),
  ].map(({ source }) => source));
  return view.sources.filter(({ id }) => cited.has(id));
}
