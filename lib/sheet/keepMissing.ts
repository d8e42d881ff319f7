import { agencyColumns, contributionColumns, type Column } from './Column';
import type { ColumnPlaces } from './parseHeader';
import type { SheetAgency } from './SheetAgency';
import type { SheetProblem } from './SheetProblem';
import { quote } from '../operation/messages/quote';

type PlainRecord = Readonly<Record<string, unknown>>;

/**
 * An agency of the sheet with the values that agencies.yaml has where the sheet has no column for them. Which
 * contribution a row is, the columns that are there must tell; where they don't, that is a problem, since values could
 * end up at another one.
 *
 * @param old The agency as it is in agencies.yaml; nothing for a new one, to which nothing is added.
 */
export function keepMissing(
  agency: SheetAgency,
  old: PlainRecord | undefined,
  places: ColumnPlaces,
): { readonly agency: SheetAgency; readonly problem?: SheetProblem } {
  const isThere = ({ name }: Column) => places.has(name);
  if (old === undefined || [...agencyColumns, ...contributionColumns].every(isThere)) return { agency };
  const own = filled(
    agency.record,
    old,
    agencyColumns.filter((column) => !isThere(column)),
  );
  const before = listOf(old.contributions);
  // Of a column that no contribution has a value in, nothing can be lost.
  const missing = contributionColumns.filter(
    (column) => !isThere(column) && before.some((contribution) => valueAt(contribution, column.path) != null),
  );
  const known = contributionColumns.filter(isThere);
  if (missing.length === 0 && known.length > 0)
    return { agency: { ...agency, record: { ...own, contributions: agency.record.contributions } } };
  const withOld = {
    ...agency,
    record: { ...own, contributions: before },
    rows: before.map((_, index) => agency.rows[index] ?? agency.rows[0] ?? 0),
  };
  if (known.length === 0) return { agency: withOld };

  const matched = match(listOf(agency.record.contributions), before, known);
  if (matched === undefined) {
    const names = missing.map(({ name }) => name).join(', ');
    const which = `which of the contributions of ${quote(agency.id ?? '')} a row is, cannot be told`;
    const message = `${which} without the columns ${names}; add them, as 'npm run export' writes them`;
    return { agency: withOld, problem: { ...(agency.rows[0] === undefined ? {} : { row: agency.rows[0] }), message } };
  }
  const contributions = matched.map(({ row, old: index }) =>
    index === undefined ? row : filled(row, before[index] ?? {}, missing),
  );
  return { agency: { ...agency, record: { ...own, contributions } } };
}

/**
 * Which old contribution each row is: the one that says the same in the columns that are there; of what is left, the
 * only one on both sides.
 */
function match(
  rows: readonly PlainRecord[],
  before: readonly PlainRecord[],
  known: readonly Column[],
): readonly { readonly row: PlainRecord; readonly old?: number }[] | undefined {
  const cells = (record: PlainRecord) =>
    JSON.stringify(known.map(({ path, form }) => cellOf(valueAt(record, path), form.write)));
  const alike = rows.map((row) => before.flatMap((old, index) => (cells(old) === cells(row) ? [index] : [])));
  const used = new Set(alike.flatMap((found) => (found.length === 1 ? found : [])));
  const [openRows, openOld] = [
    alike.filter((found) => found.length !== 1).length,
    before.map((_, index) => index).filter((index) => !used.has(index)),
  ];
  if (used.size < rows.length - openRows || (openRows > 0 && (openRows > 1 || openOld.length !== 1))) return undefined;
  return rows.map((row, index) => {
    const [only] = alike[index]?.length === 1 ? (alike[index] ?? []) : openOld;
    return { row, ...(only === undefined ? {} : { old: only }) };
  });
}

function cellOf(value: unknown, write: (value: unknown) => string): string {
  return value === undefined || value === null ? '' : write(value);
}

/** A record with some columns' values taken from another one. */
function filled(record: PlainRecord, from: PlainRecord, columns: readonly Column[]): Record<string, unknown> {
  let result: Record<string, unknown> = { ...record };
  for (const { path } of columns) {
    const value = valueAt(from, path);
    if (value !== undefined && value !== null) result = withValue(result, path, value);
  }
  return inOrder(result, record, from);
}

function withValue(
  record: PlainRecord,
  [key = '', ...rest]: readonly string[],
  value: unknown,
): Record<string, unknown> {
  const inner = record[key];
  return { ...record, [key]: rest.length === 0 ? value : withValue((inner ?? {}) as PlainRecord, rest, value) };
}

/** The keys in the order in which the old record has them, so that no key seems new at another place. */
function inOrder(result: PlainRecord, record: PlainRecord, from: PlainRecord): Record<string, unknown> {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(record)])].filter((key) => key in result);
  return Object.fromEntries(keys.map((key) => [key, result[key]]));
}

function valueAt(record: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((around, key) => (around as PlainRecord | null | undefined)?.[key], record);
}

function listOf(value: unknown): readonly PlainRecord[] {
  return Array.isArray(value) ? (value as readonly PlainRecord[]) : [];
}
