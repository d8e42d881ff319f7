import { checkOperation } from '../operation/checkOperation';
import type { DataFiles } from '../operation/DataFiles';
import { didYouMean } from '../operation/didYouMean';
import { quote } from '../operation/messages/quote';
import type { PartialDate } from '../operation/PartialDate';
import { formatProblem, type Problem } from '../operation/Problem';
import { schemaName } from '../operation/schema/editorSchemas';
import { changeLines } from './changeLines';
import { problemLocator } from './locateProblem';
import { parseSheet } from './parseSheet';
import { readAgencies } from './readAgencies';
import type { SheetAgency } from './SheetAgency';
import { compareSheetProblems, formatSheetProblem, type SheetProblem } from './SheetProblem';
import { toCells } from './toCells';
import { editAgencies } from './yaml/editAgencies';

type Options = {
  /** The sheet's file as messages name it. */
  readonly sheetName: string;
  /** Whether agencies go that the sheet does not hold; they are an error otherwise. */
  readonly removesMissing: boolean;
  /** The current day, `2026-11-24`. */
  readonly today: PartialDate;
};

/** What an import would do: the new text of agencies.yaml and the changes in it, a line for each; or everything that is wrong, a line for each. */
export type ImportPlan = { readonly text: string; readonly changes: readonly string[] } | { readonly problems: readonly string[] };

/**
 * Holds a sheet against an operation's folder, and the operation as it would become against every rule there is. It changes nothing and never throws.
 *
 * @param sheet The sheet's file: CSV in UTF-8.
 */
export function planImport(files: DataFiles, sheet: Uint8Array, { sheetName, removesMissing, today }: Options): ImportPlan {
  const folder = files.folder ?? `data/${files.slug}`;
  const old = readAgencies(files.contents.get('agencies.yaml'), `${folder}/agencies.yaml`);
  const { agencies, places, problems } = parseSheet(sheet);
  if ('problems' in old || agencies === undefined) {
    return { problems: [...problems.map((problem) => formatSheetProblem(sheetName, problem)), ...('problems' in old ? old.problems.map(formatProblem) : [])] };
  }

  const missing = missingIds(old.agencies, agencies);
  const edited = editAgencies(files.contents.has('agencies.yaml') ? old.text : newText, agencies, removesMissing);
  const { errors } = checkOperation({ ...files, contents: new Map([...files.contents, ['agencies.yaml', edited.text]]) }, today, []);
  const { ofCells, others } = inSheet(errors, problems, problemLocator(edited, places));
  const ofSheet = [...problems, ...ofCells, ...(missing.length > 0 && !removesMissing ? [missingProblem(missing, agencies, `${folder}/agencies.yaml`)] : [])];
  const lines = [...ofSheet.toSorted(compareSheetProblems).map((problem) => formatSheetProblem(sheetName, problem)), ...others.map(formatProblem)];
  if (lines.length > 0) return { problems: lines };
  if (!saysTheSame(edited.text, edited.entries)) return { problems: [`${folder}/agencies.yaml: the file is written in a way that cannot be edited here; nothing was changed`] };
  return { text: old.byteOrderMark + edited.text, changes: changeLines(old.agencies, agencies, missing) };
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
  return old.map(({ id }) => id).filter((id) => typeof id === 'string').filter((id) => !held.has(id));
}

function missingProblem(missing: readonly string[], agencies: readonly SheetAgency[], file: string): SheetProblem {
  const named = missing.map((id) => {
    const like = didYouMean(id, agencies.flatMap((agency) => agency.id ?? []));
    const row = like === undefined ? undefined : agencies.find((agency) => agency.id === like)?.rows[0];
    return row === undefined ? quote(id) : `${quote(id)} (${quote(like ?? '')} stands in row ${row})`;
  });
  return { message: `the sheet does not hold ${named.join(', ')} of ${file}; add the rows, or remove what is not in the sheet with --remove-missing` };
}

/** Whether the new file, exported again, gives the sheet: the proof that nothing was lost in it. */
function saysTheSame(text: string, entries: readonly (SheetAgency | undefined)[]): boolean {
  const written = readAgencies(text, '');
  if ('problems' in written || written.agencies.length !== entries.length) return false;
  return entries.every((agency, index) => agency === undefined || JSON.stringify(toCells(agency.record)) === JSON.stringify(toCells(written.agencies[index] ?? {})));
}
