import type { EmbeddedMap } from '../EmbeddedMap';
import { escapeHtml } from '../escapeHtml';
import { mapAddresses } from '../mapAddresses';

/**
 * AMP's own element for a frame, with the picture in its place until it has come: without one it may not stand in the first 600 px of an article.
 *
 * @param more what the button says that lets the frame grow to the height that the map asks for.
 */
export function ampSnippet(map: EmbeddedMap, more: string): string {
  const { frame, picture } = mapAddresses(map);
  return [
    `<amp-iframe src="${escapeHtml(frame)}" title="${escapeHtml(map.title)}" layout="fixed-height" height="${map.height}"`,
    ' sandbox="allow-scripts allow-popups" frameborder="0" resizable>',
    `<amp-img placeholder layout="fill" src="${escapeHtml(picture)}" alt=""></amp-img>`,
    `<div overflow tabindex="0" role="button">${escapeHtml(more)}</div></amp-iframe>`,
  ].join('');
}
