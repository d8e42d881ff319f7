import { hostScriptPath } from '../../address/paths';
import type { EmbeddedMap } from '../EmbeddedMap';
import { escapeHtml } from '../escapeHtml';
import { mapAddresses } from '../mapAddresses';
import { pictureSnippet } from './pictureSnippet';

/** A marked element that the site's script makes a map of; without the script it is what it holds: a picture, or a link. */
export function scriptSnippet(map: EmbeddedMap): string {
  const { page } = mapAddresses(map);
  const attributes = {
    'data-operation-map': page,
    'data-title': map.title,
    ...(map.theme !== 'light' && { 'data-theme': map.theme }),
    ...(map.isListOpen && { 'data-list': 'open' }),
  };
  const marked = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`).join(' ');
  const fallback = pictureSnippet(map) ?? `<a href="${escapeHtml(page)}">${escapeHtml(map.title)}</a>`;
  return `<div ${marked}>${fallback}</div>\n<script async src="${escapeHtml(`${map.origin}${hostScriptPath}`)}"></script>`;
}
