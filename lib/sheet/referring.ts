import { isMap, isSeq, type Node, type Pair } from 'yaml';
import type { Column } from './Column';
import type { ColumnPlaces } from './parseHeader';
import type { SheetProblem } from './SheetProblem';
import { applyEdits } from './yaml/Edit';
import { rootOf } from './yaml/rootOf';
import { keyOf, rangeOf } from './yaml/textPlaces';

/** A text of agencies.yaml whose records say `id` where they said `agency`, or the other way round; nothing else changes. */
export function withKey(text: string, from: 'agency' | 'id', to: 'agency' | 'id'): string {
  const root = rootOf(text);
  const records = isSeq(root) ? (root.items as Node[]) : [];
  return applyEdits(text, records.flatMap((record) => {
    const pair = isMap(record) ? (record.items as Pair<Node, Node | null>[]).find((one) => keyOf(one) === from) : undefined;
    if (!pair) return [];
    const [start, end] = rangeOf(pair.key);
    return [{ start, end, text: to }];
  }));
}

/** Whether a column is of what stands in the registry, where agencies.yaml refers to it. A seat of the operation's own stays as it is in the file. */
export function isOfRegistry({ of, path: [key] }: Column): boolean {
  return of === 'agency' && key !== 'id' && key !== 'unit';
}

/** Tells that a sheet has columns of what stands in the registry. */
export function registryProblems(columns: readonly Column[], places: ColumnPlaces): readonly SheetProblem[] {
  const found = columns.filter((column) => isOfRegistry(column) && places.has(column.name)).map(({ name }) => name);
  if (found.length === 0) return [];
  return [{ message: `${found.join(', ')}: this stands in the registry, once for all operations; change it in data/_agencies, and remove ${found.length === 1 ? 'the column' : 'these columns'} here` }];
}
