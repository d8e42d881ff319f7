import { oembedPath } from '../../address/paths';
import type { EmbeddedMap } from '../EmbeddedMap';
import { mapAddresses } from '../mapAddresses';

/** A line of PHP that makes a newsroom's own WordPress know the map, and trust it. */
export function providerSnippet(map: EmbeddedMap): string {
  // As a pattern with both ends: WordPress would take a plain address for the beginning of any other.
  const pattern = `#^${quoteForPattern(mapAddresses(map).page.replace(/\/$/, ''))}/?(\\?.*)?$#i`;
  const json = `${map.origin}${oembedPath(map.language, map.operation, map.agency)}`;
  return `wp_oembed_add_provider( ${phpString(pattern)}, ${phpString(json)}, true );`;
}

const quoteForPattern = (text: string): string => text.replace(/[.\\+*?[\]^$(){}|#]/g, '\\$&');
const phpString = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
