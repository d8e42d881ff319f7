import type { EmbeddedMap } from '../EmbeddedMap';
import { escapeHtml } from '../escapeHtml';
import { mapAddresses } from '../mapAddresses';

/** The map's picture, which leads to the map. */
export function pictureSnippet(map: EmbeddedMap): string {
  const { page, picture } = mapAddresses(map);
  const image = `<img src="${escapeHtml(picture)}" alt="${escapeHtml(map.alt)}" width="1200" height="630" style="width:100%;height:auto">`;
  return `<a href="${escapeHtml(page)}">${image}</a>`;
}
