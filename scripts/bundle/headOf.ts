import { attribute, type Element } from '../policy/elementsOf';
import { replaceNodes } from '../policy/replaceNodes';
import { tagsOf } from '../policy/tagsOf';

/**
 * What an exported page's head holds that is true anywhere: its title, what is told of it, and its own scripts in full. What it loads
 * from the site is left out.
 */
export function headOf(exported: string): string {
  const bare = replaceNodes(exported, (node) => ('tagName' in node && isOfSite(node) ? '' : undefined));
  const { inside, end } = tagsOf(bare, 'head');
  return bare.slice(inside, end);
}

function isOfSite(element: Element): boolean {
  const { tagName } = element;
  if (tagName === 'link') return attribute(element, 'href')?.startsWith('/') === true || /^(preload|stylesheet|icon)$/.test(attribute(element, 'rel') ?? '');
  return tagName === 'noscript' || (tagName === 'script' && attribute(element, 'src') !== undefined);
}
