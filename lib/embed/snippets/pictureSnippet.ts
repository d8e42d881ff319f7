import type { EmbeddedMap } from '../EmbeddedMap';
import { escapeHtml } from '../escapeHtml';
import { mapAddresses } from '../mapAddresses';

/** The picture of the whole map, which leads to the map; undefined where there is no picture. */
export function pictureSnippet(map: EmbeddedMap): string | undefined {
  const { page, picture } = mapAddresses(map);
  if (picture === undefined || map.alt === undefined) return undefined;
  const image = `<img src="${escapeHtml(picture)}" alt="${escapeHtml(map.alt)}" width="1200" height="630" style="width:100%;height:auto">`;
  return `<a href="${escapeHtml(page)}">${image}</a>`;
}
