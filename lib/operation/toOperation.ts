import { conflictQuestion } from './conflictQuestion';
import type { Agency, Citation, Conflict, Contribution, Figure, Operation, Participation, SignOff, Source } from './Operation';
import type { PartialDate } from './PartialDate';
import { fromRegistry, withRegistrySources, type Participation as Referring } from './registry/fromRegistry';
import type { Registry } from './registry/RegistryAgency';
import type { Records, ReferringRecords } from './schema/fileSchemas';

type AgencyRecord = Records['agencies.yaml'][number];
type CitationRecord = AgencyRecord['seat']['source'];
type OperationRecord = Records['operation.yaml'];

/** The files' records, checked, in the words of the domain model. Lists keep their order. Each agency that they refer to is in the registry. */
export function toOperation(slug: string, { 'operation.yaml': operation, 'agencies.yaml': records, 'sources.yaml': own }: Records | ReferringRecords, registry: Registry = new Map()): Operation {
  const { agencies, sources } = agenciesOf(records, own, registry, operation.period.to);
  return {
    slug,
    status: operation.status ?? 'published',
    topic: operation.topic,
    defaultLanguage: operation['default-language'],
    name: operation.name,
    ...(operation.named === undefined ? {} : { named: operation.named }),
    ...(operation['other-names'] === undefined ? {} : { otherNames: operation['other-names'].map(withCitation) }),
    ...(operation.headline === undefined ? {} : { headline: operation.headline }),
    title: operation.title,
    summary: operation.summary,
    summaryCitations: operation['summary-sources'].map(toCitation),
    period: operation.period,
    asOf: operation['as-of'],
    ...(operation.published === undefined ? {} : { published: operation.published }),
    reviewBy: operation['review-by'],
    ...(operation.reviewed === undefined ? {} : { reviewed: operation.reviewed }),
    signOff: toSignOff(operation['sign-off']),
    ...(operation.series === undefined ? {} : { series: operation.series }),
    ...(operation.formerly === undefined ? {} : { formerly: operation.formerly }),
    countries: operation.countries.filter(({ disputed }) => disputed === undefined).map(({ country }) => country),
    participants: operation.countries.map(toParticipation),
    agencies,
    figures: operation.figures.map(toFigure),
    outcomes: operation.outcomes.map(withCitations),
    steps: operation.steps.map(withCitations),
    unknowns: operation.unknowns.map(withCitations),
    conflicts: operation.conflicts.map(toConflict),
    corrections: operation.corrections,
    additions: operation.additions ?? [],
    ...(operation['removed-for-safety'] === undefined ? {} : { removedForSafety: operation['removed-for-safety'] }),
    ...(operation['never-published'] === undefined ? {} : { neverPublished: operation['never-published'] }),
    sources,
  };
}

function toSignOff({ 'second-reader': secondReader, ...signOff }: NonNullable<OperationRecord['sign-off']> = {}): SignOff {
  return secondReader === undefined ? signOff : { ...signOff, secondReader };
}

function toFigure({ earlier, ...figure }: OperationRecord['figures'][number]): Figure {
  return withCitations(earlier === undefined ? figure : { ...figure, earlier: earlier.map(withCitations) });
}

function toParticipation({ country, sources, disputed, 'named-as': namedAs }: OperationRecord['countries'][number]): Participation {
  return { country, citations: sources.map(toCitation), ...(disputed !== undefined && { disputed }), ...(namedAs && { namedAs }) };
}

function toConflict({ id, kind, question, accounts }: OperationRecord['conflicts'][number]): Conflict {
  return { id, ...(kind && { kind }), question: question ?? conflictQuestion(kind), accounts: accounts.map(withCitations) };
}

function agenciesOf(records: (Records | ReferringRecords)['agencies.yaml'], sources: readonly Source[], registry: Registry, day: PartialDate): Pick<Operation, 'agencies' | 'sources'> {
  const joined = records.map((record) => ('agency' in record ? fromRegistry(withCited(record), registry, day) : { agency: toAgency(record), cited: [] }));
  return withRegistrySources(joined, sources);
}

function withCited({ agency, unit, seat, contributions }: ReferringRecords['agencies.yaml'][number]): Referring {
  return { id: agency, ...(unit === undefined ? {} : { unit }), ...(seat === undefined ? {} : { seat: withCitation(seat) }), contributions: contributions.map(toContribution) };
}

function toAgency({ seat, contributions, ...agency }: AgencyRecord): Agency {
  return {
    ...agency,
    seat: withCitation(seat),
    contributions: contributions.map(toContribution),
  };
}

function toContribution(contribution: AgencyRecord['contributions'][number]): Contribution {
  return withCitations({ ...contribution, with: contribution.with ?? [] });
}

function withCitations<Cited extends { sources: CitationRecord[] }>({ sources, ...statement }: Cited): Omit<Cited, 'sources'> & { citations: Citation[] } {
  return { ...statement, citations: sources.map(toCitation) };
}

function withCitation<Cited extends { source: CitationRecord }>({ source, ...statement }: Cited): Omit<Cited, 'source'> & { citation: Citation } {
  return { ...statement, citation: toCitation(source) };
}

function toCitation({ id, ...citation }: CitationRecord): Citation {
  return { source: id, ...citation };
}
