import { citationSchema } from '../operation/schema/citationSchema';

/** A citation as it stands in the files. */
export type CitationRecord = { readonly id: string; readonly paragraph?: number };

/**
 * Who tells of a country in an operation's files, each place once, in their order: what its agencies did, what came of the operation there,
 * and the steps that name it. What is not valid is left out.
 *
 * @param operation the plain values of operation.yaml.
 * @param agencies those of agencies.yaml.
 * @param countryIn the country of an agency that agencies.yaml only refers to.
 */
export function citationsAbout(country: string, operation: unknown, agencies: unknown, countryIn: (agency: string) => unknown): readonly CitationRecord[] {
  return once([
    ...entriesOf(agencies).filter((agency) => (typeof agency.agency === 'string' ? countryIn(agency.agency) : agency.country) === country).flatMap(({ contributions }) => entriesOf(contributions)),
    ...entriesOf(valueOf(operation, 'outcomes')).filter((outcome) => outcome.country === country),
    ...entriesOf(valueOf(operation, 'steps')).filter(({ countries }) => Array.isArray(countries) && countries.includes(country)),
  ].flatMap(({ sources }) => validCitations(sources)));
}

/** Who is cited for the summary. */
export function summaryCitations(operation: unknown): readonly CitationRecord[] {
  return once(validCitations(valueOf(operation, 'summary-sources')));
}

function validCitations(sources: unknown): readonly CitationRecord[] {
  return Array.isArray(sources) ? sources.flatMap((source) => citationSchema.safeParse(source).data ?? []) : [];
}

function once(citations: readonly CitationRecord[]): readonly CitationRecord[] {
  return [...new Map(citations.map((citation) => [JSON.stringify([citation.id, citation.paragraph]), citation])).values()];
}

type Entry = Readonly<Record<string, unknown>>;

function entriesOf(list: unknown): readonly Entry[] {
  return Array.isArray(list) ? list.filter((entry): entry is Entry => typeof entry === 'object' && entry !== null && !Array.isArray(entry)) : [];
}

function valueOf(record: unknown, key: string): unknown {
  return typeof record === 'object' && record !== null ? (record as Entry)[key] : undefined;
}
