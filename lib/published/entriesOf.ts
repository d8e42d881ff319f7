import { quote } from '../operation/messages/quote';
import { agencyEntry, conflictEntry, countryEntry, figureEntry, stepEntry, type Cited } from './entries';
import type { Entry } from './Entry';
import type { PublishedFacts } from './Release';

/** All that is held against the last release, by keys that stay the same from one release to the next. */
export function entriesOf(facts: PublishedFacts): ReadonlyMap<string, Entry> {
  const cited = citedIn(facts);
  // Before December 2026 countries were codes without sources.
  const participants = facts.participants ?? facts.countries.map((country) => ({ country, citations: [] }));
  return new Map<string, Entry>([
    ['operation', operationEntry(facts)],
    ['summary', summaryEntry(facts, cited)],
    ...participants.map(
      (participation, index) =>
        [`country ${participation.country}`, countryEntry(participation, index, facts.outcomes, cited)] as const,
    ),
    ...facts.agencies.map((agency, index) => [`agency ${agency.id}`, agencyEntry(agency, index, cited)] as const),
    ...facts.figures.map((figure, index) => [`figure ${figure.id}`, figureEntry(figure, index, cited)] as const),
    ...facts.steps.map((step, index) => [`step ${step.id}`, stepEntry(step, index, cited)] as const),
    ...facts.conflicts.map(
      (conflict, index) => [`conflict ${conflict.id}`, conflictEntry(conflict, index, cited)] as const,
    ),
  ]);
}

function citedIn({ sources }: PublishedFacts): Cited {
  const addresses = new Map(sources.map(({ id, url }) => [id, url]));
  return (citations) => citations.map(({ source }) => ({ id: source, url: addresses.get(source) }));
}

function operationEntry({ slug, period, headline, title }: PublishedFacts): Entry {
  return {
    name: `operation ${quote(slug)}`,
    place: { file: 'operation.yaml', path: ['period'] },
    values: { 'the beginning of its period': period.from, 'the end of its period': period.to },
    texts: { 'its headline': headline, 'its title': title },
    statements: [],
    sources: [],
  };
}

function summaryEntry({ summary, summaryCitations }: PublishedFacts, cited: Cited): Entry {
  return {
    name: 'the summary',
    about: { summary: true },
    place: { file: 'operation.yaml', path: ['summary'] },
    values: {},
    texts: { 'its text': summary },
    statements: [],
    sources: cited(summaryCitations),
  };
}
