import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/**
 * A page with some of its nodes replaced, and to the byte as it was elsewhere. Nodes are found by parsing, never by a pattern: a page's text holds data,
 * which may look like anything.
 *
 * @param replacementOf what stands in the place of an element, a comment or a text; undefined leaves it, and what is in it is asked about.
 */
export function replaceNodes(html: string, replacementOf: (node: Node) => string | undefined): string {
  const pieces: string[] = [];
  let end = 0;
  for (const { node, replacement } of replacements(parse(html, { scriptingEnabled: false, sourceCodeLocationInfo: true }), replacementOf)) {
    const at = node.sourceCodeLocation;
    if (!at || at.startOffset < end) continue;
    pieces.push(html.slice(end, at.startOffset), replacement);
    end = at.endOffset;
  }
  return pieces.join('') + html.slice(end);
}

function* replacements(parent: DefaultTreeAdapterTypes.ParentNode, of: (node: Node) => string | undefined): Generator<{ readonly node: Node; readonly replacement: string }> {
  for (const node of parent.childNodes) {
    const replacement = of(node);
    if (replacement !== undefined) yield { node, replacement };
    else if ('childNodes' in node) yield* replacements(node, of);
  }
}
