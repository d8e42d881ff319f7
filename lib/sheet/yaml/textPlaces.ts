import { isCollection, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';

/** An entry of a record or a list. */
export type Entry = Node | Pair;

/** The offset at which the line around an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset at which the line after the one around an offset begins, or the end of the text. */
export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}

/** The offset after a node's last character, without the comments and line ends that the parser counts to it. */
export function contentEnd(node: Entry, text: string): number {
  if (isPair(node)) return Math.max(contentEnd(node.key as Node, text), node.value === null ? 0 : contentEnd(node.value as Node, text));
  const last = isCollection(node) && node.flow !== true ? node.items.at(-1) : undefined;
  if (last !== undefined) return contentEnd(last as Entry, text);
  const [start, end] = rangeOf(node);
  return start + text.slice(start, end).trimEnd().length;
}

/** Where the entry of a record or a list begins: at its key; in a list of lines, at its hyphen. */
export function entryStart(parent: Node, index: number): number {
  if (!isCollection(parent)) throw new TypeError('A single value has no entries.');
  const item = parent.items[index];
  const token = parent.srcToken;
  if (isSeq(parent) && token?.type === 'block-seq') {
    const hyphens = token.items.flatMap(({ start }) => start.filter(({ type }) => type === 'seq-item-ind'));
    return hyphens[index]?.offset ?? rangeOf(item as Node)[0];
  }
  return rangeOf((isPair(item) ? item.key : item) as Node)[0];
}

/** The offsets of a node's first character and of the one after its value. */
export function rangeOf(node: Node): readonly [number, number] {
  if (!node.range) throw new TypeError('The node was not parsed from a text.');
  return [node.range[0], node.range[1]];
}

/** The text of a pair's key. */
export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

/** The number of characters before an offset in its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}
