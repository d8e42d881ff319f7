import { frameParameters } from '../frameParameters';
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
  const refused = new Set<string>();
  const { origin } = new URL(site);

  function refuse(named: string, fault: string): void {
    if (refused.has(named)) return;
    refused.add(named);
    console.warn(`operation-map: data-operation-map="${named}" ${fault}. Right is ${site}{language}/{operation}/ or ${site}{language}/{operation}/{agency}/, the address of a page with a map.`);
  }

  function place(): void {
    for (const element of marked()) {
      try {
        const fault = placeMap(maps, site, element);
        if (fault) refuse(element.dataset.operationMap ?? '', fault);
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
    attributeFilter: ['operation-map', 'title', ...Object.keys(frameParameters)].map((name) => `data-${name}`),
  });
  place();
}
