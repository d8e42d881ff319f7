import '../../lib/island/LoadedParts';
import { vocabularyOf } from '../../lib/reading/Vocabulary';
import { followAddress } from '../reading/readingStore';
import type { Facts } from './Facts';
import { isIslandName } from './isIslandName';
import { wakeIsland } from './wakeIsland';

/**
 * Brings a page's islands to life. Each is a tree of its own, so that React makes one after the other and the browser can draw in
 * between; what they share, the facts and what the reader chose, they get from here and from the reading store.
 *
 * @throws Error when the facts are of another page than this one.
 */
function wake(facts: object): void {
  const { page, islands } = facts as Facts;
  const elements = [...document.querySelectorAll<HTMLElement>('[data-island]')];
  if (elements.length !== islands.length) throw new Error(`This page has ${elements.length} islands, its facts are of ${islands.length}.`);
  elements.forEach((element, index) => {
    const name = element.dataset.island;
    if (isIslandName(name)) wakeIsland(element, name, islands[index] ?? {}, page);
  });
  if (page) followAddress(vocabularyOf(page.map), page.initially);
}

window.operationMap = { ...window.operationMap, wake };
