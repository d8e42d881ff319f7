import type { Openable, Opened } from './Opened';

/**
 * What a query asks to have open. `initially` is what the page itself has open (an agency's own page), unless the query
 * says otherwise; an empty `agency=` says that nothing is.
 *
 * @param query with or without its question mark.
 */
export function openedInQuery(query: string, openable: Openable, initially?: Opened): Opened | undefined {
  const values = new URLSearchParams(query);
  const agency = values.get('agency');
  const country = values.get('country');
  if (agency && openable.agencies.includes(agency)) return { agencies: [agency] };
  if (country && openable.countries.includes(country)) return { country };
  return agency === '' ? undefined : initially;
}

/** The query that says what is open, with everything else in it kept. A pin of several agencies has no address of its own. */
export function queryWithOpened(query: string, opened: Opened | undefined, initially?: Opened): string {
  const values = new URLSearchParams(query);
  values.delete('agency');
  values.delete('country');
  if (opened && 'country' in opened) values.set('country', opened.country);
  else if (JSON.stringify(opened) === JSON.stringify(initially)) return String(values);
  else if (!opened) values.set('agency', '');
  else if (opened.agencies.length === 1 && opened.agencies[0]) values.set('agency', opened.agencies[0]);
  return String(values);
}
