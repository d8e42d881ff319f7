import type { Language } from '../language/Language';
import type { Agency, Operation } from '../operation/Operation';
import { partnersOf } from '../view/partnersOf';
import { countryName } from '../world/countryNames';
import { columnsIn, imprintColumns, separator, type Column } from './Column';
import { paragraphWords, sourceWords } from './citedWords';

/** The columns of an operation's agencies, in their order. Names are such as QGIS, SQL, R and pandas take without quotes. */
export function seatColumns(operation: Operation): readonly Column<Agency>[] {
  return [
    { name: 'id', of: ({ id }) => id },
    ...columnsIn<Agency>('name', ({ name }, language) => name[language]),
    ...columnsIn<Agency>('abbreviation', ({ abbreviation }, language) => abbreviation?.[language]),
    { name: 'kind', of: ({ kind }) => kind },
    { name: 'country', of: ({ country }) => country },
    ...columnsIn<Agency>('country', ({ country }, language) => country && countryName(country, language)),
    ...columnsIn<Agency>('place', ({ seat }, language) => seat?.place[language]),
    { name: 'seat_country', of: ({ seat }) => seat?.country },
    ...columnsIn<Agency>('seat_country', ({ seat }, language) => seat && countryName(seat.country, language)),
    { name: 'longitude', of: ({ seat }) => seat?.longitude },
    { name: 'latitude', of: ({ seat }) => seat?.latitude },
    { name: 'precision', of: ({ seat }) => seat?.precision },
    { name: 'roles', of: ({ contributions }) => [...new Set(contributions.flatMap(({ role }) => role ?? []))].join(' ') || undefined },
    ...columnsIn<Agency>('did', ({ contributions }, language) => contributions.flatMap((contribution) => deedWords(contribution, language)).join(separator) || undefined),
    { name: 'worked_with', of: (agency) => partnersOf(agency, operation).map(({ id }) => id).join(' ') || undefined },
    { name: 'sources', of: ({ contributions }) => sourceWords(operation, contributions.flatMap(({ citations }) => citations)) },
    { name: 'seat_source', of: ({ seat }) => seat && sourceWords(operation, [seat.citation]) },
    ...imprintColumns(operation),
    { name: 'paragraphs', of: ({ contributions }) => paragraphWords(contributions.flatMap(({ citations }) => citations)) },
    { name: 'seat_paragraph', of: ({ seat }) => seat?.citation.paragraph },
    { name: 'body', of: ({ body }) => body },
    { name: 'level', of: ({ level }) => level },
    { name: 'part_of', of: ({ partOf }) => partOf },
    ...columnsIn<Agency>('unit', ({ unit }, language) => unit?.[language]),
  ];
}

/** `Took the case on. (2017-06)`; nothing where it isn't translated. */
function deedWords({ text, date }: Agency['contributions'][number], language: Language): readonly string[] {
  const words = text[language];
  return words === undefined ? [] : [date === undefined ? words : `${words} (${date})`];
}
