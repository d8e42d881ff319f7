import type { Root } from './marks';
import { settingsInSight } from './settingsInSight';

/** The smallest type of all words that are seen, or printed where the page is emulated as print, in points. */
export async function smallestType(root: Root): Promise<number> {
  const settings = await settingsInSight(root, '.visually-hidden, svg, style, script');
  return Math.min(...settings.map(({ size }) => (size * 3) / 4));
}
