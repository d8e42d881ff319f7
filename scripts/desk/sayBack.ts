import { disputedCountries } from '../../lib/operation/disputedCountries';
import type { CountryCode, Operation } from '../../lib/operation/Operation';
import { countryName } from '../../lib/world/countryNames';

/**
 * What was understood of an operation's files, in one line, so that a code that is right and stands for another country is seen:
 * `operation-h: 5 countries: Australia, Canada …; 9 agencies, with seats in France and the Netherlands too; 3 figures; 10 sources.`
 */
export function sayBack({ slug, countries, participants, agencies, ...lists }: Operation): string {
  const disputed = disputedCountries({ participants });
  const seats = [...new Set(agencies.flatMap(({ seat }) => seat?.country ?? []))].filter((country) => !countries.includes(country));
  return `${slug}: ${[
    `${count(countries.length, 'country', 'countries')}: ${namesOf(countries)}`,
    ...(disputed.length === 0 ? [] : [`${count(disputed.length, 'country', 'countries')} disputed: ${namesOf(disputed)}`]),
    `${count(agencies.length, 'agency', 'agencies')}${seats.length === 0 ? '' : `, with seats in ${namesOf(seats)} too`}`,
    ...(['figures', 'outcomes', 'steps', 'unknowns', 'conflicts', 'corrections', 'additions', 'sources'] as const)
      .filter((list) => lists[list].length > 0)
      .map((list) => count(lists[list].length, list.slice(0, -1), list)),
  ].join('; ')}.`;
}

function namesOf(countries: readonly CountryCode[]): string {
  return countries.map((country) => countryName(country, 'en')).toSorted().join(', ');
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
