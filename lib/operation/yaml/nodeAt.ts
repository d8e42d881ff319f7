import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Finding, Path } from '../Finding';

/** The node that a finding points at; the nearest record around it where there is none. */
export function nodeAt(root: Node | null, { path, at }: Finding): Node | null {
  if (at === 'key') {
    const pair = pairAt(nearest(root, path.slice(0, -1)), path.at(-1));
    return isScalar(pair?.key) ? pair.key : nearest(root, path);
  }
  return nearest(root, at === 'missing' ? path.slice(0, -1) : path);
}

function nearest(root: Node | null, path: Path): Node | null {
  let node = root;
  for (const step of path) {
    const next = isSeq(node) && typeof step === 'number' ? node.items[step] : pairAt(node, step)?.value;
    if (next === undefined || next === null) return node;
    node = next as Node;
  }
  return node;
}

function pairAt(node: Node | null, key: string | number | undefined) {
  return isMap(node) ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === key) : undefined;
}
