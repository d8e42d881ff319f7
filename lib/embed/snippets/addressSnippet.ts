import type { EmbeddedMap } from '../EmbeddedMap';
import { mapAddresses } from '../mapAddresses';

/** The bare address, which systems that look for oEmbed turn into the map. */
export function addressSnippet(map: EmbeddedMap): string {
  return mapAddresses(map).page;
}
