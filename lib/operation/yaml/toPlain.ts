import { isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Path } from '../Finding';
import { quote } from '../messages/quote';
import { brokenByComma } from './brokenByComma';
import { deepMessage } from './yamlErrorMessage';

const deepest = 20;
const plainNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** What to do with something that YAML can say and a data file may not: where it stands in the text, the path to it, what would be right. */
export type Refuse = (offset: number, path: Path, message: string) => void;

/**
 * A YAML tree as plain values: records without a prototype, lists, texts, numbers, booleans, null; `undefined` in place of what is refused.
 * Refused are anchors and aliases, tags, keys that stand twice (the first one holds), numbers in any other form than plain decimal, and
 * texts that a comma or a '#' cuts short.
 *
 * @param text what the tree was made of.
 */
export function toPlain(root: Node | null, text: string, refuse: Refuse): unknown {
  return plain(root, []);

  function plain(node: unknown, path: Path): unknown {
    if (isAlias(node)) {
      refuse(startOf(node), path, `${quote(`*${node.source}`)} stands for a text elsewhere in the file; write the text out, or put it in quotes if it begins with '*'`);
      return undefined;
    }
    if (!isScalar(node) && !isCollection(node)) return null;
    refuseProperties(node, path);
    if (node.tag !== undefined) return undefined;
    if (isScalar(node)) return scalar(node, path);
    if (path.length >= deepest) {
      refuse(startOf(node), path, deepMessage);
      return undefined;
    }
    if (isSeq(node)) return node.items.map((item, index) => plain(item, [...path, index]));
    return isMap(node) ? record(node, path) : null;
  }

  function record(map: YAMLMap, parent: Path): Record<string, unknown> {
    const values = Object.create(null) as Record<string, unknown>;
    const broken = brokenByComma(map, text);
    for (const { offset, key, message } of broken.faults) refuse(offset, [...parent, key], message);
    for (const pair of map.items as readonly Pair[]) {
      const { key, value } = pair;
      // Any other key is an error of the YAML itself, and reported as such.
      if (!isScalar(key) || typeof key.value !== 'string' || broken.pieces.has(pair)) continue;
      const path = [...parent, key.value];
      refuseProperties(key, path);
      if (key.value in values) refuse(startOf(key), path, `the key ${quote(key.value)} stands twice in this record; remove one of the two`);
      else values[key.value] = broken.beginnings.has(pair) ? undefined : plain(value, path);
    }
    return values;
  }

  function scalar(node: Scalar, path: Path): unknown {
    const { value, source = '', range } = node;
    const behind = range ? (text.slice(range[1], range[1] + 200).split('\n')[0] ?? '') : '';
    if (value === null && source === '' && /^[ \t]*#/.test(behind)) {
      refuse(startOf(node), path, "has no value, as '#' begins a comment; put a text that begins with '#' in quotes, or write a value");
      return undefined;
    }
    const comment = /^[ \t]+(#[^\s#!].*)/.exec(behind)?.[1];
    if (comment !== undefined && value !== null) {
      refuse(range?.[0] ?? 0, path, `${quote(comment)} is a comment here, which nobody sees; put the whole text in quotes, or write a space after '#'`);
      return undefined;
    }
    if (typeof value !== 'number' || plainNumber.test(source)) return value;
    refuse(startOf(node), path, `${quote(source)} is not a plain number; write it as in 2017 or -41.29, or put it in quotes if it is a text`);
    return undefined;
  }

  function refuseProperties(node: Node & { anchor?: string }, path: Path): void {
    if (node.anchor !== undefined) refuse(startOf(node), path, `${quote(`&${node.anchor}`)} names a text for use elsewhere; remove it, or put the text in quotes if it begins with '&'`);
    if (node.tag !== undefined) refuse(startOf(node), path, `${quote(node.tag)} gives a type; remove it, or put the text in quotes if it begins with '!'`);
  }
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
