import { firstReading, type Opened, type Reading } from './Reading';
import type { Vocabulary } from './Vocabulary';

/** The most of a search that is read or kept: nobody types more, and an address may be no longer than hosts allow. */
export const longestSearch = 100;

/**
 * What an address asks for. `initially` is what the page itself has open (an agency's own page), unless the query says
 * otherwise; an empty `agency=` says that nothing is. Values that the page doesn't know are ignored.
 *
 * @param query with or without its question mark.
 */
export function readingInQuery(query: string, vocabulary: Vocabulary, initially?: Opened): Reading {
  const values = new URLSearchParams(query);
  const { roles, kinds, countries } = vocabulary.choices;
  return {
    find: (values.get('q') ?? '').slice(0, longestSearch),
    roles: chosen(roles, values.getAll('role')),
    kinds: chosen(kinds, values.getAll('kind')),
    countries: chosen(countries, values.getAll('of')),
    grouping: vocabulary.groupings.find((grouping) => grouping === values.get('group')) ?? firstReading.grouping,
    opened: openedIn(values, vocabulary, initially),
    step: vocabulary.steps.find((id) => id === values.get('step')),
  };
}

function openedIn(values: URLSearchParams, { agencies, countries }: Vocabulary, initially?: Opened): Opened | undefined {
  const agency = values.get('agency');
  const country = values.get('country');
  if (agency && agencies.includes(agency)) return { agencies: [agency] };
  if (country && countries.includes(country)) return { country };
  return agency === '' ? undefined : initially;
}

/** In the page's order, whatever the address's, and each value once. */
function chosen<Choice extends string>(choices: readonly Choice[], asked: readonly string[]): readonly Choice[] {
  return choices.filter((choice) => asked.includes(choice));
}
