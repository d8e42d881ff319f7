import { plainForm } from '../operation/characters/foreignFault';
import { checkOperation } from '../operation/checkOperation';
import type { DataFiles } from '../operation/DataFiles';
import { didYouMean } from '../operation/didYouMean';
import { quote } from '../operation/messages/quote';
import type { PartialDate } from '../operation/PartialDate';
import { formatProblem, type Problem } from '../operation/Problem';
import { schemaName } from '../operation/schema/editorSchemas';
import { possibleResidue } from '../operation/warnings/possibleResidue';
import { changeLines } from './changeLines';
import { columns } from './Column';
import { keepMissing } from './keepMissing';
import { problemLocator } from './locateProblem';
import type { ColumnPlaces } from './parseHeader';
import { parseSheet } from './parseSheet';
import { readAgencies } from './readAgencies';
import { registryProblems, withKey } from './referring';
import type { SheetAgency } from './SheetAgency';
import { compareSheetProblems, formatSheetProblem, type SheetProblem } from './SheetProblem';
import { toCells } from './toCells';
import { withoutNoise } from './withoutNoise';
import { editAgencies } from './yaml/editAgencies';

type Options = {
  /** The sheet's file as messages name it. */
  readonly sheetName: string;
  /** Whether agencies go that the sheet does not hold; they are an error otherwise. */
  readonly removesMissing: boolean;
  /** Whether agencies that the sheet does not hold stay as they are. */
  readonly keepsMissing?: boolean;
  /** The current day, `2026-11-24`. */
  readonly today: PartialDate;
};

/** What an import would do: the new text of agencies.yaml and the changes in it, a line for each; or everything that is wrong, an entry for each. */
export type ImportPlan = Import | { readonly problems: readonly string[] };

/** `notes` say what was read otherwise than it is written, and what is for an editor to judge; left out where there is nothing to say. */
type Import = { readonly text: string; readonly changes: readonly string[]; readonly notes?: readonly string[] };

/**
 * Holds a sheet against an operation's folder, and the operation as it would become against every rule there is. It changes nothing and never throws.
 *
 * @param sheet The sheet's file: CSV in UTF-8.
 */
export function planImport(files: DataFiles, sheet: Uint8Array, { sheetName, removesMissing, keepsMissing = false, today }: Options): ImportPlan {
  const folder = files.folder ?? `data/${files.slug}`;
  const old = readAgencies(files.contents.get('agencies.yaml'), `${folder}/agencies.yaml`);
  const { agencies: read, places, problems: unread, notes: ofReading } = parseSheet(sheet);
  if ('problems' in old || read === undefined) {
    return { problems: [...unread.map((problem) => formatSheetProblem(sheetName, problem)), ...('problems' in old ? old.problems.map(formatProblem) : [])] };
  }

  const prepared = read.map((agency) => prepare(agency, old.agencies, places));
  const agencies = prepared.map(({ agency }) => agency);
  const refers = old.refers || (old.agencies.length === 0 && files.registry !== undefined);
  const problems = [...unread, ...(refers ? registryProblems(columns, places) : []), ...prepared.flatMap(({ problem }) => problem ?? [])];
  const absent = missingIds(old.agencies, agencies);
  const missing = keepsMissing ? [] : absent;
  const plain = editAgencies(files.contents.has('agencies.yaml') ? old.text : newText, agencies, removesMissing);
  const edited = refers ? { ...plain, text: withKey(plain.text, 'id', 'agency') } : plain;
  const locate = problemLocator(edited, places);
  const { errors, warnings, operation } = checkOperation({ ...files, contents: new Map([...files.contents, ['agencies.yaml', edited.text]]) }, today, [possibleResidue]);
  const { ofCells, others } = inSheet(errors, problems, locate);
  const ofSheet = [...problems, ...ofCells, ...(missing.length > 0 && !removesMissing ? [missingProblem(missing, agencies, `${folder}/agencies.yaml`)] : [])];
  const lines = [...ofSheet.toSorted(compareSheetProblems).map((problem) => formatSheetProblem(sheetName, problem)), ...others.map(formatProblem)];
  if (lines.length > 0) return { problems: lines };
  if (!saysTheSame(edited.text, edited.entries)) return { problems: [`${folder}/agencies.yaml: the file is written in a way that cannot be edited here; nothing was changed`] };
  const judged = inSheet(warnings, [], locate).ofCells.map(({ message, ...place }) => ({ ...place, message: `${message} (a warning)` }));
  const notes = [...ofReading, ...prepared.flatMap((one) => one.notes), ...(keepsMissing ? mistypedNotes(old.agencies, agencies, absent) : [])].map((note) => `${sheetName}: ${note}`);
  const all = [...notes, ...judged.toSorted(compareSheetProblems).map((warning) => formatSheetProblem(sheetName, warning))];
  return { text: old.byteOrderMark + edited.text, changes: changeLines(old.agencies, agencies, missing, operation?.removedForSafety !== undefined), ...(all.length > 0 ? { notes: all } : {}) };
}

/** An agency of the sheet with what the sheet has no column for, and without what programs leave in values. */
function prepare(read: SheetAgency, old: readonly Readonly<Record<string, unknown>>[], places: ColumnPlaces) {
  const before = old.find(({ id }) => id === read.id);
  const clean = withoutNoise(read, before);
  return { ...keepMissing(clean.agency, before, places), notes: clean.notes };
}

/** What a new file begins with: where an editor's program finds out what it may hold. */
const newText = `# yaml-language-server: $schema=../_schemas/${schemaName('agencies.yaml')}\n\n`;

/** Tells errors of the loader as problems of the sheet; those of a cell that could not even be read are left out, as it has its own problem. */
function inSheet(errors: readonly Problem[], known: readonly SheetProblem[], locate: (problem: Problem) => SheetProblem | undefined) {
  const ofCells: SheetProblem[] = [];
  const others: Problem[] = [];
  for (const error of errors) {
    const located = error.file.endsWith('/agencies.yaml') ? locate(error) : undefined;
    if (located === undefined) others.push(error);
    else if (!known.some(({ row, column }) => row === located.row && column === located.column)) ofCells.push(located);
  }
  return { ofCells, others };
}

function missingIds(old: readonly Readonly<Record<string, unknown>>[], agencies: readonly SheetAgency[]): readonly string[] {
  const held = new Set(agencies.map(({ id }) => id));
  // An id with a letter that only looks right is told as that, and not as one that is missing.
  const plain = new Set(agencies.map(({ id }) => plainForm(id ?? '')));
  return old.map(({ id }) => id).filter((id) => typeof id === 'string').filter((id) => !held.has(id) && !plain.has(id));
}

function missingProblem(missing: readonly string[], agencies: readonly SheetAgency[], file: string): SheetProblem {
  const named = missing.map((id) => {
    const like = didYouMean(id, agencies.flatMap((agency) => agency.id ?? []));
    const row = like === undefined ? undefined : agencies.find((agency) => agency.id === like)?.rows[0];
    return row === undefined ? quote(id) : `${quote(id)} (${quote(like ?? '')} stands in row ${row})`;
  });
  return { message: `the sheet does not hold ${named.join(', ')} of ${file}; add the rows, keep what is not in the sheet with --add, or remove it with --remove-missing` };
}

/** New agencies that may be one of those that the sheet does not hold. */
function mistypedNotes(old: readonly Readonly<Record<string, unknown>>[], agencies: readonly SheetAgency[], absent: readonly string[]): readonly string[] {
  return agencies.filter(({ id }) => !old.some((agency) => agency.id === id)).flatMap(({ id = '', rows }) => {
    const meant = didYouMean(id, absent);
    return meant === undefined ? [] : [`row ${rows[0] ?? 0}: ${quote(id)} is new beside ${quote(meant)}; if they are the same agency, write the same id`];
  });
}

/** Whether the new file, exported again, gives the sheet: the proof that nothing was lost in it. */
function saysTheSame(text: string, entries: readonly (SheetAgency | undefined)[]): boolean {
  const written = readAgencies(text, '');
  if ('problems' in written || written.agencies.length !== entries.length) return false;
  return entries.every((agency, index) => agency === undefined || JSON.stringify(toCells(agency.record)) === JSON.stringify(toCells(written.agencies[index] ?? {})));
}
