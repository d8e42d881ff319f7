import type { YAMLMap, YAMLSeq } from 'yaml';
import type { Edit } from './Edit';
import { keptBefore, type Plan } from './Plan';
import { contentEnd, entryStart, type Entry } from './textPlaces';

/** The edits that carry out a plan between braces or brackets. At least one entry must stay. */
export function flowEdits(node: YAMLMap | YAMLSeq, plan: Plan, text: string): readonly Edit[] {
  const startOf = (position: number) => entryStart(node, position);
  const endOf = (position: number) => contentEnd(node.items[position] as Entry, text);
  return plan.flatMap((step, index): readonly Edit[] => {
    if ('kept' in step) return [];
    const before = keptBefore(plan, index);
    if ('added' in step) {
      const place = before === undefined ? startOf(0) : endOf(before);
      return [{ start: place, end: place, text: before === undefined ? `${step.added.inline}, ` : `, ${step.added.inline}` }];
    }
    const { removed } = step;
    const isLeading = !plan.some((other) => 'kept' in other && other.kept < removed);
    return [isLeading ? { start: startOf(removed), end: startOf(removed + 1), text: '' } : { start: endOf(removed - 1), end: endOf(removed), text: '' }];
  });
}
