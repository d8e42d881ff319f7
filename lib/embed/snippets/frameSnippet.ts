import type { EmbeddedMap } from '../EmbeddedMap';
import { escapeHtml } from '../escapeHtml';
import { mapAddresses } from '../mapAddresses';

/** A frame of the chosen height, as wide as the column it stands in. */
export function frameSnippet(map: EmbeddedMap): string {
  const attributes = {
    src: mapAddresses(map).frame,
    title: map.title,
    width: '100%',
    height: String(map.height),
    // Where a system leaves no width to a frame, the least width still holds; the colours are those that the frame is told of.
    style: `width:0;min-width:100%!important;border:0${map.theme === 'auto' ? '' : `;color-scheme:${map.theme}`}`,
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
    referrerpolicy: 'strict-origin-when-cross-origin',
  };
  return `<iframe ${Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`).join(' ')}></iframe>`;
}
