import { themeOn } from '../themeOn';
import { frameAddress } from './frameAddress';
import type { HostMap } from './HostMap';
import { makeMap } from './makeMap';
import { titleOf } from './titleOf';

/**
 * Gives a marked element its frame, or brings the frame that it has in line with what it now says.
 *
 * @returns what is wrong with the address that it names, where no map can be made of it.
 */
export function placeMap(maps: WeakMap<HTMLElement, HostMap>, site: string, element: HTMLElement): string | undefined {
  const asked = frameAddress(site, element.dataset);
  if ('fault' in asked) return asked.fault;
  // A shadow tree that isn't ours belongs to the host, or to another site's copy of this script, which came first.
  if (element.shadowRoot && !maps.has(element)) return undefined;
  const { address } = asked;
  const map = maps.get(element) ?? makeMap(element);
  maps.set(element, map);
  const { frame } = map;
  frame.title = titleOf(element);
  const { searchParams } = new URL(address);
  const theme = searchParams.get('theme') ?? 'light';
  // As the page in the frame has it: where the two differ, browsers paint something opaque behind it.
  frame.style.colorScheme = themeOn(searchParams.get('ground') ?? '') ?? (theme === 'auto' ? '' : theme);
  if (frame.getAttribute('src') === address) return undefined;
  // Outside of the page while its address changes: the reader's way back must not lead through earlier addresses.
  const box = frame.parentNode;
  frame.remove();
  frame.src = address;
  box?.append(frame);
  return undefined;
}
