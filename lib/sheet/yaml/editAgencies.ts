import { isSeq, type Node } from 'yaml';
import type { SheetAgency } from '../SheetAgency';
import { applyEdits } from './Edit';
import { editNode, planEdits, type Source } from './editNode';
import type { Step } from './Plan';
import { itemLines, flowText } from './renderYaml';
import { rootOf } from './rootOf';
import { learnStyle } from './YamlStyle';

/** A text of agencies.yaml, and the agency of the sheet that each of its entries is; none for an entry that the sheet does not hold. */
export type EditedAgencies = { readonly text: string; readonly entries: readonly (SheetAgency | undefined)[] };

/**
 * Makes a text of agencies.yaml say what a sheet says, and touches nothing else: comments, the order of keys, quotes and line breaks stay.
 * Agencies are matched by id and keep their order; new ones come last, in the order of the sheet, written like those that are there.
 *
 * @param text The text as it is, of which the loader can read the YAML; empty for a new file.
 * @param removesMissing Whether agencies go that the sheet does not hold.
 */
export function editAgencies(text: string, agencies: readonly SheetAgency[], removesMissing: boolean): EditedAgencies {
  const root = rootOf(text);
  const source: Source = { text, style: learnStyle(root, text) };
  if (!isSeq(root) || root.items.length === 0) return { text: textBefore(text, root) + render(agencies, source), entries: agencies };

  const items = root.items as Node[];
  const byId = new Map(agencies.filter(({ id }) => id !== undefined).map((agency) => [agency.id, agency]));
  const matched = items.map((item) => {
    const agency = byId.get(idOf(item));
    // Of two entries with the same id the first one is the agency; the loader reports the other.
    byId.delete(agency?.id);
    return agency;
  });
  const added = agencies.filter((agency) => !matched.includes(agency));
  const steps: Step[] = items.map((_, position) => (matched[position] === undefined && removesMissing ? { removed: position } : { kept: position }));
  if (steps.every((step) => 'removed' in step)) return { text: text.slice(0, root.range?.[0]) + render(agencies, source), entries: agencies };
  steps.push(...added.map(({ record }): Step => ({ added: { lines: itemLines(record, '*', source.style), inline: flowText(record, source.style) } })));
  const inner = items.flatMap((item, position) => {
    const agency = matched[position];
    return agency === undefined ? [] : editNode(item, agency.record, '*', source, root.flow === true);
  });
  return {
    text: applyEdits(text, [...inner, ...planEdits(root, steps, source, true)]),
    entries: [...matched.filter((agency) => agency !== undefined || !removesMissing), ...added],
  };
}

function idOf(item: Node): string | undefined {
  const value = item.toJSON() as { id?: unknown } | null;
  return typeof value?.id === 'string' ? value.id : undefined;
}

function render(agencies: readonly SheetAgency[], { style }: Source): string {
  const entries = agencies.map(({ record }) => itemLines(record, '*', style).join(style.newline) + style.newline);
  return entries.join(style.partsAgencies ? style.newline : '');
}

/** What a file without agencies holds beside them: its comments. */
function textBefore(text: string, root: Node | null): string {
  const start = isSeq(root) ? (root.range?.[0] ?? 0) : text.length;
  const before = text.slice(0, start);
  return before === '' || before.endsWith('\n') ? before : `${before}\n`;
}
