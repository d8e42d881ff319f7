import type { Node, Pair, YAMLMap } from 'yaml';
import type { Edit } from '../sheet/yaml/Edit';
import { contentEnd, keyOf, lineEnd, rangeOf } from '../sheet/yaml/textPlaces';

/** What stays in the operation: all else of a record is the agency's own. */
const staying = new Set(['id', 'unit', 'contributions']);

export type RecordPair = Pair<Node, Node | null>;

/** Whether a record can be taken apart line by line. */
export function isTakenApart(record: YAMLMap): boolean {
  const [head] = record.items as RecordPair[];
  return record.flow !== true && head !== undefined && keyOf(head) === 'id';
}

/**
 * What has to change in the text of agencies.yaml so that a record refers to the registry: `id` becomes `agency`, and the agency's own values go,
 * each with the comments above it.
 *
 * @param keepsSeat whether the seat stays, because the registry has another one.
 * @returns the edits, and the pairs that go.
 */
export function moveAgency(record: YAMLMap, text: string, keepsSeat: boolean): { readonly edits: readonly Edit[]; readonly moved: readonly RecordPair[] } {
  const pairs = record.items as RecordPair[];
  const moved = pairs.filter((pair) => !staying.has(keyOf(pair)) && !(keepsSeat && keyOf(pair) === 'seat'));
  const edits = pairs.flatMap((pair, index): readonly Edit[] => {
    const [start, end] = rangeOf(pair.key);
    if (keyOf(pair) === 'id') return [{ start, end, text: 'agency' }];
    const before = pairs[index - 1];
    if (!moved.includes(pair) || !before) return [];
    return [{ start: lineEnd(text, contentEnd(before, text)), end: lineEnd(text, contentEnd(pair, text)), text: '' }];
  });
  return { edits, moved };
}
