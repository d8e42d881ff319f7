import type { YAMLMap, YAMLSeq } from 'yaml';
import type { Edit } from './Edit';
import { keptBefore, type Plan } from './Plan';
import { columnOf, contentEnd, entryStart, lineEnd, lineStart, type Entry } from './textPlaces';
import type { YamlStyle } from './YamlStyle';

/**
 * The edits that carry out a plan for a record or a list whose entries stand on lines of their own. At least one entry must stay.
 *
 * @param areAgencies Whether the entries are the agencies themselves, with empty lines between them and each with the comments right above it.
 */
export function blockEdits(node: YAMLMap | YAMLSeq, plan: Plan, text: string, { newline, partsAgencies }: YamlStyle, areAgencies: boolean): readonly Edit[] {
  const startOf = (position: number) => entryStart(node, position);
  const endOf = (position: number) => contentEnd(node.items[position] as Entry, text);
  const indent = ' '.repeat(columnOf(text, startOf(0)));
  const firstKept = Math.min(...plan.flatMap((step) => ('kept' in step ? [step.kept] : [])));

  return plan.flatMap((step, index): readonly Edit[] => {
    if ('kept' in step) return [];
    if ('removed' in step) return removal(step.removed);
    return [insertion(step.added.lines, keptBefore(plan, index))];
  });

  function insertion(lines: readonly string[], before: number | undefined): Edit {
    if (before === undefined) return { start: startOf(0), end: startOf(0), text: lines.map((line) => line + newline + indent).join('') };
    const place = lineEnd(text, endOf(before));
    const added = [...(areAgencies && partsAgencies ? [''] : []), ...lines.map((line) => indent + line)].join(newline);
    return { start: place, end: place, text: text[place - 1] === '\n' ? added + newline : newline + added };
  }

  function removal(position: number): readonly Edit[] {
    const start = lineStart(text, startOf(position));
    const end = lineEnd(text, endOf(position));
    // The first key of a list's entry shares its line with the hyphen, which the first key that stays takes over.
    const sharesLine = text.slice(lineStart(text, startOf(0)), startOf(0)).trim() !== '';
    if (!sharesLine || position > firstKept) return [{ start: areAgencies ? withCommentsAbove(text, start, end) : start, end, text: '' }];
    return position === 0 ? [{ start: startOf(0), end: startOf(firstKept), text: '' }] : [];
  }
}

/** Where an agency begins with the comments right above it and one of the empty lines around it; a comment at the top of the file is the file's. */
function withCommentsAbove(text: string, start: number, end: number): number {
  let top = start;
  while (top > 0 && isLine(/^\s*#/, top)) top = lineStart(text, top - 1);
  if (top === 0) return start;
  const followsGap = /^\s*$/.test(text.slice(end, lineEnd(text, end)));
  return followsGap && isLine(/^\s*$/, top) ? lineStart(text, top - 1) : top;

  function isLine(pattern: RegExp, below: number): boolean {
    return pattern.test(text.slice(lineStart(text, below - 1), below));
  }
}
