import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { dataFileNames, type DataFileName } from '../../../lib/operation/DataFiles';
import type { Path } from '../../../lib/operation/Finding';
import { frozenData } from '../../../scripts/test/frozenSite';

/** A YAML text and the lines of its values, as the yaml package says, not the project. */
export type Parsed = { readonly text: string; readonly document: Document; readonly lineOf: (node: Node) => number };

/** A file of a real operation. */
export type RealFile = Parsed & { readonly slug: string; readonly name: DataFileName };

/** A value in a file, and the pair that it is the value of. */
export type Found<Value extends Node = Node> = { readonly path: Path; readonly node: Value; readonly pair?: Pair<Scalar<string>, Node> };

/** The three files of an operation in the frozen data, whose agencies.yaml tells each agency itself: as it was before the registry. */
export function realFiles(slug: string): readonly RealFile[] {
  const folderOf = (name: DataFileName) => (name === 'operation.yaml' ? frozenData : path.resolve('tests/fixtures/operations/inline'));
  return dataFileNames.map((name) => ({ slug, name, ...parsed(readFileSync(path.join(folderOf(name), slug, name), 'utf8')) }));
}

export function parsed(text: string): Parsed {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: false });
  return { text, document, lineOf: (node) => lineCounter.linePos(node.range?.[0] ?? 0).line };
}

/** Every value of a file: records, lists and single values, the root first. */
export function valuesOf({ document }: Parsed): readonly Found[] {
  const found: Found[] = [];
  visit(document.contents as Node, []);
  return found;

  function visit(node: Node, at: Path, pair?: Found['pair']): void {
    found.push({ path: at, node, ...(pair === undefined ? {} : { pair }) });
    if (isSeq<Node>(node)) node.items.forEach((item, index) => visit(item, [...at, index]));
    if (isMap<Scalar<string>, Node>(node)) node.items.forEach((item) => item.value && visit(item.value, [...at, item.key.value], item));
  }
}

export const isText = (found: Found): found is Found<Scalar> => isScalar(found.node);
export const isRecord = (found: Found): found is Found<YAMLMap<Scalar<string>, Node>> => isMap(found.node);
export const isList = (found: Found): found is Found<YAMLSeq<Node>> => isSeq(found.node);

/** The value that a path leads to. */
export function nodeIn({ document }: Parsed, at: Path): Node {
  return document.getIn(at, true) as Node;
}

/** The text with one value, or one key, written differently. */
export function respelled({ text }: Parsed, node: Node, spelling: string): string {
  const [start = 0, end = 0] = node.range ?? [];
  const lineEnd = text.slice(start, end).endsWith('\n') ? '\n' : '';
  return text.slice(0, start) + spelling + lineEnd + text.slice(end);
}

/** The text after a change of its records and lists. */
export function rearranged({ text }: Parsed, change: (document: Document) => void): Parsed {
  const { document } = parsed(text);
  change(document);
  return parsed(document.toString({ lineWidth: 0 }));
}
