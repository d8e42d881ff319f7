import type { Citation, CountryCode, Operation } from '../operation/Operation';
import { countryName } from '../world/countryNames';
import { columnsIn, imprintColumns, separator, type Column } from './Column';
import { paragraphWords, sourceWords } from './citedWords';

/**
 * The columns of the countries that took part and of the disputed ones, in their order; the first three are called as in the table of
 * agencies.
 */
export function countryColumns(operation: Operation): readonly Column<CountryCode>[] {
  const agenciesOf = (code: CountryCode) => operation.agencies.filter(({ country }) => country === code);
  const outcomesOf = (code: CountryCode) => operation.outcomes.filter(({ country }) => country === code);
  const participationOf = (code: CountryCode) => operation.participants.find(({ country }) => country === code);
  return [
    { name: 'country', of: (code) => code },
    ...columnsIn<CountryCode>('country', countryName),
    { name: 'agency_count', of: (code) => agenciesOf(code).length },
    {
      name: 'agencies',
      of: (code) =>
        agenciesOf(code)
          .map(({ id }) => id)
          .join(' ') || undefined,
    },
    ...columnsIn<CountryCode>(
      'outcome',
      (code, language) =>
        outcomesOf(code)
          .flatMap(({ text }) => text[language] ?? [])
          .join(separator) || undefined,
    ),
    { name: 'sources', of: (code) => sourceWords(operation, citationsOf(operation, code)) },
    { name: 'paragraphs', of: (code) => paragraphWords(citationsOf(operation, code)) },
    ...imprintColumns(operation),
    { name: 'participation_sources', of: (code) => sourceWords(operation, participationOf(code)?.citations ?? []) },
    { name: 'participation_paragraphs', of: (code) => paragraphWords(participationOf(code)?.citations ?? []) },
    { name: 'disputed', of: (code) => participationOf(code)?.disputed },
  ];
}

/**
 * Who tells of a country: of its outcome, its agencies and its steps; where nothing does, the operation's summary. Of a
 * disputed country nothing else tells than its own record.
 */
function citationsOf(
  { participants, agencies, outcomes, steps, summaryCitations }: Operation,
  code: CountryCode,
): readonly Citation[] {
  const participation = participants.find(({ country }) => country === code);
  if (participation?.disputed !== undefined) return participation.citations;
  const told = [
    ...outcomes.filter(({ country }) => country === code),
    ...agencies.filter(({ country }) => country === code).flatMap(({ contributions }) => contributions),
    ...steps.filter(({ countries }) => countries.includes(code)),
  ].flatMap(({ citations }) => citations);
  return told.length > 0 ? told : summaryCitations;
}
