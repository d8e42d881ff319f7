import type { EmbeddedMap } from '../EmbeddedMap';
import { escapeHtml } from '../escapeHtml';
import { frameStyle } from '../frameStyle';
import { mapAddresses } from '../mapAddresses';

/** A frame as wide as the column it stands in, and a line with a link, which is what stays where frames are taken out. */
export function frameSnippet(map: EmbeddedMap): string {
  const { frame, page } = mapAddresses(map);
  const attributes = {
    src: frame,
    title: map.title,
    width: '100%',
    height: String(map.height),
    style: frameStyle(map.height, map.theme),
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
    referrerpolicy: 'strict-origin-when-cross-origin',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`).join(' ');
  return `<iframe ${written}></iframe>\n<p><a href="${escapeHtml(page)}">${escapeHtml(map.title)}</a></p>`;
}
