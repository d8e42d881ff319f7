import { queryOfReading } from '../../lib/reading/queryOfReading';
import type { Opened, Reading } from '../../lib/reading/Reading';

/**
 * Keeps what the reader chose in the page's address, without a new entry in the history.
 *
 * @param pageOpened what the page opens by itself, which its address needn't say.
 */
export function writeAddress(reading: Reading, pageOpened: Opened | undefined): void {
  const query = queryOfReading(location.search, reading, pageOpened);
  // Only the query: in a sandboxed frame WebKit refuses a change of path, and browsers refuse too many changes in a row.
  try {
    history.replaceState(history.state, '', `${query ? `?${query}` : location.pathname}${location.hash}`);
  } catch {
    // The address stays behind; the page doesn't depend on it.
  }
}
