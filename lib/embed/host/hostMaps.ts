import { heightIn } from './heightIn';
import type { HostMap } from './HostMap';
import { placeMap } from './placeMap';
import { showMap } from './showMap';

const marked = (): Iterable<HTMLElement> => document.querySelectorAll<HTMLElement>('[data-operation-map]');

/**
 * Makes every marked element of the page a map of one site: those that are there, and those that come later. Asked twice, as by
 * two copies of the script, it does so once.
 *
 * @param site the site's folder, with a slash at its end.
 */
export function hostMaps(site: string): void {
  const known = window as unknown as Record<string, unknown>;
  const key = `operation-map ${site}`;
  if (known[key]) return;
  known[key] = true;
  const maps = new WeakMap<HTMLElement, HostMap>();
  const { origin } = new URL(site);

  function place(): void {
    for (const element of marked()) {
      try {
        placeMap(maps, site, element);
      } catch {
        // An element that can hold no frame keeps its picture and link.
      }
    }
  }

  addEventListener('message', function resize({ source, origin: sender, data }) {
    const height = heightIn(data);
    // In a host page without an origin, such as a preview in a sandbox, the frame has none either.
    if (height === undefined || !(sender === origin || (sender === 'null' && self.origin === 'null'))) return;
    for (const element of marked()) {
      const map = maps.get(element);
      if (map && map.frame.contentWindow === source) showMap(map, height);
    }
  });
  new MutationObserver(place).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-operation-map', 'data-agency', 'data-theme', 'data-list', 'data-background', 'data-ground', 'data-plain', 'data-title'],
  });
  place();
}
