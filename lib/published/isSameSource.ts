import type { CitedSource } from './Entry';

/** Whether two sources, one of which the last release told, are the same: by id, or by an address that both have. */
export function isSameSource(a: CitedSource, b: CitedSource): boolean {
  return a.id === b.id || (a.url !== undefined && a.url === b.url);
}
