import type { MapView } from '../view/MapView';

type Agencies = MapView['agencies'];

/** So many searches are kept: each part of the page asks for the same few after each letter. */
const most = 6;

const known = new WeakMap<Agencies, Map<string, Agencies>>();

/** What was found among agencies, unless it was found a moment ago. */
export function lastFound(agencies: Agencies, filter: string, find: () => Agencies): Agencies {
  const searches = known.get(agencies) ?? new Map<string, Agencies>();
  known.set(agencies, searches);
  const found = searches.get(filter) ?? find();
  searches.delete(filter);
  searches.set(filter, found);
  const [oldest] = searches.keys();
  if (searches.size > most && oldest !== undefined) searches.delete(oldest);
  return found;
}
