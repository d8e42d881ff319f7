import { frameAddress } from './frameAddress';
import type { HostMap } from './HostMap';
import { makeMap } from './makeMap';
import { themeOn } from '../themeOn';
import { titleOf } from './titleOf';

/** Gives a marked element its frame, or brings the frame that it has in line with what it now says. */
export function placeMap(maps: WeakMap<HTMLElement, HostMap>, site: string, element: HTMLElement): void {
  const address = frameAddress(site, element.dataset);
  // A shadow tree that isn't ours belongs to the host, or to another site's copy of this script, which came first.
  if (!address || (element.shadowRoot && !maps.has(element))) return;
  const map = maps.get(element) ?? makeMap(element);
  maps.set(element, map);
  const { frame } = map;
  frame.title = titleOf(element);
  const { theme = 'light', ground } = element.dataset;
  // As the page in the frame has it: where the two differ, browsers paint something opaque behind it.
  frame.style.colorScheme = themeOn(ground) ?? (theme === 'auto' ? '' : theme);
  if (frame.getAttribute('src') === address) return;
  // Outside of the page while its address changes: the reader's way back must not lead through earlier addresses.
  const box = frame.parentNode;
  frame.remove();
  frame.src = address;
  box?.append(frame);
}
