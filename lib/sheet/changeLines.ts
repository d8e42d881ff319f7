import { align } from './align';
import { agencyColumns, contributionColumns, type Column } from './Column';
import type { SheetAgency } from './SheetAgency';
import { toCells } from './toCells';

type PlainRecord = Readonly<Record<string, unknown>>;

/**
 * What an import changes, a line for each: `thailand-dsi: contribution 1, date: (empty) → '2017-06`. Values are written as in the sheet.
 *
 * @param isSilent whether the values of before are left out: one of them may be what was removed for safety.
 */
export function changeLines(old: readonly PlainRecord[], agencies: readonly SheetAgency[], removed: readonly string[], isSilent = false): readonly string[] {
  const lines = agencies.flatMap(({ id = '', record }) => {
    const before = old.find((agency) => agency.id === id);
    return before === undefined ? [`${id}: new, with ${contributions(record)}`] : changesOf(before, record, isSilent).map((change) => `${id}: ${change}`);
  });
  return [...lines, ...removed.map((id) => `${id}: removed`)];
}

function changesOf(before: PlainRecord, after: PlainRecord, isSilent: boolean): readonly string[] {
  const [old, wanted] = [toCells(before), toCells(after)];
  const own = differences(agencyColumns, old.own, wanted.own, isSilent);
  const isSame = (a: number, b: number) => differences(contributionColumns, old.contributions[a], wanted.contributions[b]).length === 0;
  const inner = align(old.contributions.length, wanted.contributions.length, isSame).flatMap((pair) => {
    if (pair.wanted === undefined) return [`contribution ${(pair.old ?? 0) + 1}: removed`];
    if (pair.old === undefined) return [`contribution ${pair.wanted + 1}: new`];
    return differences(contributionColumns, old.contributions[pair.old], wanted.contributions[pair.wanted], isSilent).map((change) => `contribution ${(pair.wanted ?? 0) + 1}, ${change}`);
  });
  return [...own, ...inner];
}

function differences(columns: readonly Column[], before: readonly string[] = [], after: readonly string[] = [], isSilent = false): readonly string[] {
  return columns.flatMap(({ name }, index) => {
    const [old = '', wanted = ''] = [before[index], after[index]];
    if (old === wanted) return [];
    if (old.normalize('NFC') === wanted) return [`${name}: ${wanted}, with each letter as one character (NFC)`];
    return [isSilent ? `${name}: is now ${wanted || '(empty)'}` : `${name}: ${old || '(empty)'} → ${wanted || '(empty)'}`];
  });
}

function contributions({ contributions: list }: PlainRecord): string {
  const count = Array.isArray(list) ? list.length : 0;
  return `${count} ${count === 1 ? 'contribution' : 'contributions'}`;
}
