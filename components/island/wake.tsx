import '../../lib/island/LoadedParts';
import { vocabularyOf } from '../../lib/reading/Vocabulary';
import { arrangeTier } from '../../lib/stage/arrangeTiers';
import { tiers } from '../../lib/stage/tiers';
import { followAddress } from '../reading/readingStore';
import type { Facts } from './Facts';
import { isIslandName } from './isIslandName';
import { wakeIsland } from './wakeIsland';

/**
 * Brings a page's islands to life, each in a task of its own, so that the browser can draw and answer in between. What they share, the
 * facts and what the reader chose, they get from here and from the reading store.
 *
 * @throws Error when the facts are of another page than this one.
 */
function wake(facts: object): void {
  const { page, islands } = facts as Facts;
  const elements = [...document.querySelectorAll<HTMLElement>('[data-island]')];
  if (elements.length !== islands.length) throw new Error(`This page has ${elements.length} islands, its facts are of ${islands.length}.`);
  const hasMap = elements.some(({ dataset }) => dataset.island === 'map');
  if (page && hasMap) for (const tier of tiers) setTimeout(arrangeTier, 0, page.map, tier); // the map's island finds them done
  for (const [index, element] of elements.entries()) {
    const name = element.dataset.island;
    if (isIslandName(name)) setTimeout(wakeIsland, 0, element, name, islands[index] ?? {}, page);
  }
  if (page) setTimeout(() => followAddress(vocabularyOf(page.map), page.initially));
}

window.operationMap = { ...window.operationMap, wake };
