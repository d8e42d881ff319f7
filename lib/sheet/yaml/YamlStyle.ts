import { isCollection, isMap, isScalar, isSeq, type Node } from 'yaml';
import { columnOf, entryStart, lineStart, rangeOf } from './textPlaces';

/** How a file writes the records and lists of one place: `name`, `contributions.*.sources`. */
export type PlaceStyle = { readonly hasBlocks: boolean; /** The most characters of a `key: { … }` on one line; 0 where none is. */ readonly widest: number };

/** How an agencies.yaml is written, so that what is added looks like what is there. */
export type YamlStyle = {
  readonly places: ReadonlyMap<string, PlaceStyle>;
  /** Whether the hyphens of a list stand deeper than its key. */
  readonly indentsLists: boolean;
  /** Whether a space stands inside of `{ }`, and of `[ ]`. */
  readonly padsRecords: boolean;
  readonly padsLists: boolean;
  /** Whether an empty line stands between two agencies. */
  readonly partsAgencies: boolean;
  readonly newline: '\n' | '\r\n';
};

const block: PlaceStyle = { hasBlocks: true, widest: 0 };
const inline: PlaceStyle = { hasBlocks: false, widest: Infinity };

/** How the project's own files are written, for a place that a file has no example of. */
const usualPlaces: ReadonlyMap<string, PlaceStyle> = new Map([
  ['*.name', { hasBlocks: true, widest: 60 }],
  ['*.abbreviation', inline],
  ['*.seat.place', inline],
  ['*.seat.source', inline],
  ['*.contributions.*.with', inline],
  ['*.contributions.*.sources.*', inline],
]);

/** Learns how a file is written from its agencies; `root` is its list of them, none for a new file. */
export function learnStyle(root: Node | null, text: string): YamlStyle {
  const places = new Map<string, PlaceStyle>();
  // How many more are padded than not; where a file has no example, it is written as usual.
  const padded = { records: 0.5, lists: -0.5 };
  let indentsLists = true;
  visit(root, '', 0);
  const second = isSeq(root) && root.items.length > 1 ? lineStart(text, entryStart(root, 1)) : 0;
  return {
    places,
    indentsLists,
    padsRecords: padded.records > 0,
    padsLists: padded.lists > 0,
    partsAgencies: second === 0 || /\n\r?\n([^\S\n]*#[^\n]*\n)*$/.test(text.slice(0, second)),
    newline: /\r\n/.test(text) ? '\r\n' : '\n',
  };

  function visit(node: unknown, place: string, keyStart: number): void {
    if (!isCollection(node)) return;
    if (node.items.length > 0) learn(node, place, keyStart);
    for (const [index, item] of node.items.entries()) {
      const inner = isMap(node) ? node.items[index]?.value : item;
      const key = isMap(node) ? node.items[index]?.key : '*';
      const step = isScalar(key) ? String(key.value) : '*';
      visit(inner, place === '' ? step : `${place}.${step}`, isMap(node) ? entryStart(node, index) : 0);
    }
  }

  function learn(node: Node, place: string, keyStart: number): void {
    const known = places.get(place) ?? { hasBlocks: false, widest: 0 };
    const [start, end] = rangeOf(node);
    if (!isCollection(node) || node.flow !== true) {
      places.set(place, { ...known, hasBlocks: true });
      if (isSeq(node) && keyStart > 0) indentsLists = columnOf(text, entryStart(node, 0)) > columnOf(text, keyStart);
      return;
    }
    padded[isMap(node) ? 'records' : 'lists'] += /\s/.test(text[start + 1] ?? '') ? 1 : -1;
    const line = text.slice(keyStart === 0 ? start : keyStart, end);
    places.set(place, { ...known, widest: Math.max(known.widest, line.includes('\n') ? 1 : line.length) });
  }
}

/** How the records and lists of a place are to be written. */
export function styleOf({ places }: YamlStyle, place: string): PlaceStyle {
  return places.get(place) ?? usualPlaces.get(place) ?? block;
}
