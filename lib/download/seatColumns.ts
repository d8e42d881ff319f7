import { languages, type Language } from '../language/Language';
import { textIn } from '../language/LocalizedText';
import type { Agency, Operation } from '../operation/Operation';
import { partnersOf } from '../view/partnersOf';
import { countryName } from '../world/countryNames';
import { dataLicence } from './dataLicence';
import { toFacts } from './toFacts';
import { versionOf } from './versionOf';

/** A value of a seat's record. Where there is none, nothing is known or the translation is missing. */
type Value = string | number | undefined;

/** What the files of agencies say in one column or property, for each agency. */
export type SeatColumn = { readonly name: string; readonly of: (agency: Agency) => Value };

const separator = ' | ';

/** The columns of an operation's agencies, in their order. Names are such as QGIS, SQL, R and pandas take without quotes. */
export function seatColumns(operation: Operation): readonly SeatColumn[] {
  const version = versionOf(toFacts(operation));
  const sources = (ids: readonly string[]): string => [...new Set(ids)].map((id) => sourceWords(operation, id)).join(separator);
  return [
    { name: 'id', of: ({ id }) => id },
    ...byLanguage('name', ({ name }, language) => name[language]),
    ...byLanguage('abbreviation', ({ abbreviation }, language) => abbreviation?.[language]),
    { name: 'kind', of: ({ kind }) => kind },
    { name: 'country', of: ({ country }) => country },
    ...byLanguage('country', ({ country }, language) => country && countryName(country, language)),
    ...byLanguage('place', ({ seat }, language) => seat.place[language]),
    { name: 'seat_country', of: ({ seat }) => seat.country },
    ...byLanguage('seat_country', ({ seat }, language) => countryName(seat.country, language)),
    { name: 'longitude', of: ({ seat }) => seat.longitude },
    { name: 'latitude', of: ({ seat }) => seat.latitude },
    { name: 'precision', of: ({ seat }) => seat.precision },
    { name: 'roles', of: ({ contributions }) => [...new Set(contributions.flatMap(({ role }) => role ?? []))].join(' ') || undefined },
    ...byLanguage('did', ({ contributions }, language) => contributions.flatMap((contribution) => deedWords(contribution, language)).join(separator) || undefined),
    { name: 'worked_with', of: (agency) => partnersOf(agency, operation).map(({ id }) => id).join(' ') || undefined },
    { name: 'sources', of: ({ contributions }) => sources(contributions.flatMap(({ citations }) => citations.map(({ source }) => source))) },
    { name: 'seat_source', of: ({ seat }) => sources([seat.citation.source]) },
    { name: 'as_of', of: () => operation.asOf },
    { name: 'version', of: () => version },
    { name: 'licence', of: () => `${dataLicence.spdx}, ${dataLicence.copyright}` },
  ];
}

function byLanguage(name: string, of: (agency: Agency, language: Language) => Value): readonly SeatColumn[] {
  return languages.map((language) => ({ name: `${name}_${language}`, of: (agency) => of(agency, language) }));
}

/** `Took the case on. (2017-06)`; nothing where it isn't translated. */
function deedWords({ text, date }: Agency['contributions'][number], language: Language): readonly string[] {
  const words = text[language];
  return words === undefined ? [] : [date === undefined ? words : `${words} (${date})`];
}

/** `The Sofia Globe, https://sofiaglobe.com/…` */
function sourceWords({ sources, defaultLanguage }: Operation, id: string): string {
  const source = sources.find((candidate) => candidate.id === id);
  if (!source) throw new RangeError(`Source '${id}' is not defined.`);
  const { text } = textIn(source.publisher, defaultLanguage, defaultLanguage);
  return source.url === undefined ? text : `${text}, ${source.url}`;
}
