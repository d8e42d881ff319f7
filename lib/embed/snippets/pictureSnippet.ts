import type { EmbeddedMap } from '../EmbeddedMap';
import { escapeHtml } from '../escapeHtml';
import { mapAddresses } from '../mapAddresses';

/**
 * The map's picture and its title, which lead to the map; the title alone where a host takes pictures out. Mail programs that know no styles take the width of the attribute, which is that of a letter.
 *
 * @param width the property that bounds its width: it fills its column with `width`, and stays within it with `max-width`.
 */
export function pictureSnippet(map: EmbeddedMap, width: 'width' | 'max-width' = 'max-width'): string {
  const { page, picture } = mapAddresses(map);
  const image = `<img src="${escapeHtml(picture)}" alt="${escapeHtml(map.alt)}" width="600" height="315" style="${width}:100%;height:auto">`;
  return `<a href="${escapeHtml(page)}">${image}<br>${escapeHtml(map.title)}</a>`;
}
