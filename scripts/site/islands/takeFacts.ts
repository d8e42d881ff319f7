import { attribute, elementsOf, textOf, type Element } from '../../policy/elementsOf';
import { replaceNodes } from '../../policy/replaceNodes';

/** A page whose facts stand beside it, and the script that holds them. */
export type PageAndFacts = { readonly html: string; readonly script: string };

/**
 * Takes the facts for the browser's code out of a page (`DataBlock`).
 *
 * @returns nothing for a page that has no islands.
 */
export function takeFacts(html: string): PageAndFacts | undefined {
  const blocks = elementsOf(html).filter(isBlock);
  const islands = blocks.filter((block) => attribute(block, 'data-block') === 'island').map(textOf);
  if (islands.length === 0) return undefined;
  const page = blocks.find((block) => attribute(block, 'data-block') === 'page');
  const facts = `{${page ? `"page":${textOf(page)},` : ''}"islands":[${islands.join(',')}]}`;
  const rest = replaceNodes(html, (node) => ('tagName' in node && isBlock(node) ? '' : undefined));
  return { html: rest, script: `window.operationMap={...window.operationMap,facts:JSON.parse(${quoted(facts)})};` };
}

const isBlock = (element: Element): boolean => element.tagName === 'script' && attribute(element, 'type') === 'application/json' && attribute(element, 'data-block') !== undefined;

/** A text as a literal of JavaScript in single quotes, of which JSON has few. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
