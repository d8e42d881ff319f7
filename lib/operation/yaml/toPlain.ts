import { isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { Path } from '../Finding';
import { quote } from '../messages/quote';

const deepest = 20;
const plainNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** What to do with something that YAML can say and a data file may not: the node where it stands, the path to it, what would be right. */
export type Refuse = (node: Node, path: Path, message: string) => void;

/**
 * A YAML tree as plain values: records without a prototype, lists, texts, numbers, booleans, null; `undefined` in place of what is refused.
 * Refused are anchors and aliases, tags, keys that stand twice (the first one holds), and numbers in any other form than plain decimal.
 */
export function toPlain(root: Node | null, refuse: Refuse): unknown {
  return plain(root, []);

  function plain(node: unknown, path: Path): unknown {
    if (isAlias(node)) {
      refuse(node, path, `${quote(`*${node.source}`)} stands for a text elsewhere in the file; write the text out, or put it in quotes if it begins with '*'`);
      return undefined;
    }
    if (!isScalar(node) && !isCollection(node)) return null;
    refuseProperties(node, path);
    if (node.tag !== undefined) return undefined;
    if (isScalar(node)) return scalar(node, path);
    if (path.length >= deepest) {
      refuse(node, path, 'records and lists stand too deep inside one another');
      return undefined;
    }
    if (isSeq(node)) return node.items.map((item, index) => plain(item, [...path, index]));
    return isMap(node) ? record(node.items, path) : null;
  }

  function record(pairs: readonly Pair[], parent: Path): Record<string, unknown> {
    const values = Object.create(null) as Record<string, unknown>;
    for (const { key, value } of pairs) {
      // Any other key is an error of the YAML itself, and reported as such.
      if (!isScalar(key) || typeof key.value !== 'string') continue;
      const path = [...parent, key.value];
      refuseProperties(key, path);
      if (key.value in values) refuse(key, path, `the key ${quote(key.value)} stands twice in this record; remove one of the two`);
      else values[key.value] = plain(value, path);
    }
    return values;
  }

  function scalar(node: Scalar, path: Path): unknown {
    const { value, source = '' } = node;
    if (typeof value !== 'number' || plainNumber.test(source)) return value;
    refuse(node, path, `${quote(source)} is no plain number; write it as in 2017 or -41.29, or put it in quotes if it is a text`);
    return undefined;
  }

  function refuseProperties(node: Node & { anchor?: string }, path: Path): void {
    if (node.anchor !== undefined) refuse(node, path, `${quote(`&${node.anchor}`)} names a text for use elsewhere; remove it, or put the text in quotes if it begins with '&'`);
    if (node.tag !== undefined) refuse(node, path, `${quote(node.tag)} gives a type; remove it, or put the text in quotes if it begins with '!'`);
  }
}
