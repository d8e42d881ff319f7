import { agencyColumns, contributionColumns, type Column } from './Column';

type PlainRecord = Readonly<Record<string, unknown>>;

/** The cells of one agency: its own, and those of each contribution, in the order of the columns. `agency` is a record of agencies.yaml, right or wrong. */
export function toCells(agency: PlainRecord): { readonly own: readonly string[]; readonly contributions: readonly (readonly string[])[] } {
  const contributions = Array.isArray(agency.contributions) ? (agency.contributions as unknown[]) : [];
  return { own: cellsOf(agencyColumns, agency), contributions: contributions.map((contribution) => cellsOf(contributionColumns, contribution)) };
}

function cellsOf(ofRecord: readonly Column[], record: unknown): readonly string[] {
  return ofRecord.map(({ path, form }) => {
    const value = path.reduce<unknown>((around, key) => (around as PlainRecord | null | undefined)?.[key], record);
    return value === undefined || value === null ? '' : form.write(value);
  });
}
