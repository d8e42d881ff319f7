import { queryOfReading } from './queryOfReading';
import type { Opened, Reading } from './Reading';
import { lookParameters } from './readingParameters';

/**
 * The query that a page's address has in links to it, with its question mark, or nothing: what the reader chose, and how the page looks. What
 * others put into the address, to follow readers from site to site, stays out, and so does what names nothing on the page.
 *
 * @param query the address's own, with or without its question mark.
 * @param initially what the page itself has open.
 */
export function linkedQuery(query: string, reading: Reading, initially?: Opened): string {
  const own = [...new URLSearchParams(query)].filter(([name]) => lookParameters.some((each) => each === name));
  const linked = queryOfReading(String(new URLSearchParams(own)), reading, initially);
  return linked && `?${linked}`;
}
