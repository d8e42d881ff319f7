import { attribute, elementsOf, textOf, type Element } from '../../policy/elementsOf';
import { replaceNodes } from '../../policy/replaceNodes';

/**
 * A page as Next exported it without what only its runtimes need: Next's scripts, what they preload, the page's content over again as
 * data; React's marks between texts, which Preact does without; and without its style sheets, which the page gets anew (`bundleSheet`).
 * All of it is known by its element: words and addresses of the data may hold `_next` or anything else.
 *
 * @throws Error when anything of Next's is left.
 */
export function withoutFramework(html: string): string {
  const bare = replaceNodes(html, (node) => (node.nodeName === '#comment' || ('tagName' in node && isNexts(node)) ? '' : undefined));
  const left = elementsOf(bare).flatMap(framework)[0];
  if (left !== undefined) throw new Error(`Something of Next's is left in a page: ${left}`);
  return bare;
}

function isNexts(element: Element): boolean {
  const { tagName, attrs, childNodes } = element;
  if (tagName === 'script') return framework(element).length > 0 && attribute(element, 'type') === undefined;
  if (tagName === 'link') return /^(preload|stylesheet)$/.test(attribute(element, 'rel') ?? '');
  return tagName === 'div' && attrs.length === 1 && attribute(element, 'hidden') === '' && childNodes.every(({ nodeName }) => nodeName === '#comment');
}

/** Where an element names a file of Next's on this site, or runs its code. Scripts with another type are data, and hold texts of any kind. */
function framework(element: Element): readonly string[] {
  const { tagName, attrs } = element;
  const named = attrs.filter(({ name, value }) => /^(src|href)$/.test(name) && /^\/(?!\/)/.test(value) && `${value}/`.includes('/_next/'));
  const isCode = tagName === 'script' && /^(module)?$/.test(attribute(element, 'type') ?? '');
  const code = isCode ? /(__next_|\/_next\/|TURBOPACK).{0,60}/.exec(textOf(element)) : null;
  return [...named.map(({ name, value }) => `<${tagName} ${name}="${value}">`), ...(code ? [`<script> with ${code[0]}`] : [])];
}
