import type { HostMap } from './HostMap';

/**
 * Makes the frame beside what stands in a marked element. Both hang in a shadow tree, so that the element keeps its children
 * (a page that draws itself anew finds them) and the host's styles and scripts for frames don't meet this one.
 *
 * @throws DOMException when the element can hold no shadow tree, or has one.
 */
export function makeMap(element: HTMLElement): HostMap {
  const frame = document.createElement('iframe');
  const fallback = document.createElement('slot');
  const box = document.createElement('div');
  frame.loading = 'lazy';
  // For the button of the map that fills the screen.
  frame.allow = 'fullscreen';
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  // For what the frame said while nobody heard.
  frame.addEventListener('load', () => frame.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*'));
  // Until it has spoken the frame lies unseen over the picture, as wide as it will be: a hidden one would never load.
  box.style.position = 'relative';
  Object.assign(frame.style, { position: 'absolute', top: '0', left: '0', width: '100%', height: '100%', border: '0', visibility: 'hidden' });
  box.append(fallback, frame);
  element.attachShadow({ mode: 'open' }).append(box);
  return { frame, fallback };
}
