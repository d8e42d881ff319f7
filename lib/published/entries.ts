import { languages } from '../language/Language';
import type { LocalizedText } from '../language/LocalizedText';
import { quote } from '../operation/messages/quote';
import type { Citation } from '../operation/Operation';
import type { CitedSource, Entry, Statement } from './Entry';
import { plain } from './plain';
import type { PublishedFacts } from './Release';

/** Which sources are cited, as entries name them. */
export type Cited = (citations: readonly Citation[]) => readonly CitedSource[];

type Part<List extends keyof PublishedFacts> =
  NonNullable<PublishedFacts[List]> extends readonly (infer One)[] ? One : never;

const file = 'operation.yaml';

/** A country, and what came of the operation in it. */
export function countryEntry(
  { country, citations, ...participation }: Part<'participants'>,
  index: number,
  outcomes: readonly Part<'outcomes'>[],
  cited: Cited,
): Entry {
  const own = outcomes.flatMap((outcome, at) => (outcome.country === country ? [{ ...outcome, at }] : []));
  return {
    name: `the country ${country}`,
    about: { country },
    country,
    place: { file, path: ['countries', index] },
    values: { 'whether sources disagree that it took part': participation.disputed === undefined ? 'no' : 'yes' },
    texts: {},
    statement: 'outcomes',
    statements: own.map(({ text, citations: sources, at }) => ({
      text,
      sources: cited(sources),
      place: { file, path: ['outcomes', at] },
    })),
    sources: cited(citations),
  };
}

/** An agency and what it did. */
export function agencyEntry(
  { id, name, unit, kind, country, seat, contributions }: Part<'agencies'>,
  index: number,
  cited: Cited,
): Entry {
  return {
    name: `the agency ${quote(id)}`,
    about: { agency: id },
    ...(country !== undefined && { country }),
    place: { file: 'agencies.yaml', path: [index] },
    values: {
      'its kind': kind,
      'its country': country,
      "its seat's country": seat?.country,
      "its seat's longitude": seat?.longitude,
      "its seat's latitude": seat?.latitude,
    },
    texts: { 'its name': name, 'its unit': unit },
    statement: 'contributions',
    statements: contributions.map(({ role, date, text, with: partners, citations }, at) => ({
      ...dated(date),
      ...(role !== undefined && { role }),
      text,
      with: partners,
      sources: cited(citations),
      place: { file: 'agencies.yaml', path: [index, 'contributions', at] },
    })),
    sources: [],
  };
}

/** A figure, whose value is a fact as it is written. One that it was said to be before is told as such. */
export function figureEntry(
  { id, value, label, date, citations }: Part<'figures'>,
  index: number,
  cited: Cited,
): Entry {
  return {
    name: `the figure ${quote(id)}`,
    about: { figure: id },
    place: { file, path: ['figures', index] },
    values: { ...valuesIn(value), 'its date': date },
    texts: { 'its label': label },
    statements: [],
    sources: cited(citations),
  };
}

/** An event. Its agencies and countries are not compared. */
export function stepEntry({ id, date, text, citations }: Part<'steps'>, index: number, cited: Cited): Entry {
  return {
    name: `the step ${quote(id)}`,
    about: { step: id },
    place: { file, path: ['steps', index] },
    values: { 'its date': date },
    texts: { 'its text': text },
    statements: [],
    sources: cited(citations),
  };
}

/** What sources disagree about, with each account. */
export function conflictEntry({ id, question, accounts }: Part<'conflicts'>, index: number, cited: Cited): Entry {
  return {
    name: `the conflict ${quote(id)}`,
    about: { conflict: id },
    place: { file, path: ['conflicts', index] },
    values: {},
    texts: { 'its question': question },
    statement: 'accounts',
    statements: accounts.map(({ text, citations }, at) => ({
      text,
      sources: cited(citations),
      place: { file, path: ['conflicts', index, 'accounts', at] },
    })),
    sources: [],
  };
}

function valuesIn(value: LocalizedText): Record<string, string | undefined> {
  return Object.fromEntries(
    languages.map((language) => [
      `its value in '${language}'`,
      value[language] === undefined ? undefined : plain(value[language]),
    ]),
  );
}

function dated(date: string | undefined): Pick<Statement, 'date'> {
  return date === undefined ? {} : { date };
}
