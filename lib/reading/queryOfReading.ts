import { firstReading, type Opened, type Reading } from './Reading';
import { readingParameters } from './readingParameters';

/**
 * The query that says what the reader chose, with everything else in it kept. What a page begins with is not said, and a pin of several
 * agencies has no address of its own.
 *
 * @param query what it said before, with or without its question mark.
 */
export function queryOfReading(query: string, reading: Reading, initially?: Opened): string {
  const values = new URLSearchParams(query);
  for (const parameter of readingParameters) values.delete(parameter);
  writeOpened(values, reading.opened, initially);
  if (reading.find.trim() !== '') values.set('q', reading.find);
  for (const role of reading.roles) values.append('role', role);
  for (const kind of reading.kinds) values.append('kind', kind);
  for (const country of reading.countries) values.append('of', country);
  if (reading.grouping !== firstReading.grouping) values.set('group', reading.grouping);
  if (reading.step !== undefined) values.set('step', reading.step);
  return String(values);
}

function writeOpened(values: URLSearchParams, opened: Opened | undefined, initially: Opened | undefined): void {
  if (opened && 'country' in opened) values.set('country', opened.country);
  else if (JSON.stringify(opened) === JSON.stringify(initially)) return;
  else if (!opened) values.set('agency', '');
  else if (opened.agencies.length === 1 && opened.agencies[0]) values.set('agency', opened.agencies[0]);
}
