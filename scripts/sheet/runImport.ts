import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { currentDay } from '../../lib/operation/currentDay';
import { DataError } from '../../lib/operation/DataError';
import { defaultDataFolder, expectOperation } from '../../lib/operation/dataFolder';
import { formatProblem } from '../../lib/operation/Problem';
import { readOperationFiles } from '../../lib/operation/readOperationFiles';
import { readingFault } from '../../lib/operation/readingFault';
import { mostSheetBytes } from '../../lib/sheet/decodeSheet';
import { planImport, type ImportPlan } from '../../lib/sheet/planImport';
import { terminal, type Desk } from '../desk/Desk';
import { printable } from '../desk/printable';
import { readOptions } from './readOptions';
import { replaceFile, replacingFault } from './replaceFile';

const help = `Takes a sheet into an operation's agencies.yaml, or says all that is wrong with it and changes nothing.

  npm run import -- blackwrist agencies.csv --dry-run           lists what would change, and changes nothing
  npm run import -- blackwrist agencies.csv                     changes what the sheet says otherwise
  npm run import -- blackwrist agencies.csv --add               leaves the agencies as they are that the sheet does not hold
  npm run import -- blackwrist agencies.csv --remove-missing    removes them

The sheet is CSV in UTF-8, as npm run export writes it. Save it from Excel as 'CSV UTF-8'.
Only the column id is needed; what has no column stays as it is.`;

/**
 * The command `import`: takes a sheet into an operation's agencies.yaml.
 *
 * @param args What stands behind the command.
 * @returns the exit code: 0, or 1 when something is wrong and nothing was changed.
 */
export function runImport(args: readonly string[], { print, complain, dataFolder = defaultDataFolder(), today = currentDay() }: Desk = terminal): number {
  const read = readOptions(args, { flags: ['dry-run', 'remove-missing', 'add'], values: {} });
  if ('message' in read) return refuse([read.message, 'See npm run import -- --help']);
  if (read.flags.has('help')) return accept([help]);
  const [slug, sheet, ...more] = read.words;
  if (slug === undefined || sheet === undefined || more.length > 0) return refuse(['Write an operation and a sheet, as in npm run import -- blackwrist agencies.csv']);
  // Without '--' before it npm keeps the option to itself, and an import that was meant as a trial would write.
  const isTrial = read.flags.has('dry-run') || process.env.npm_config_dry_run === 'true';

  const [removesMissing, keepsMissing] = [read.flags.has('remove-missing'), read.flags.has('add')];
  if (removesMissing && keepsMissing) return refuse(["'--add' keeps the agencies that the sheet does not hold, and '--remove-missing' removes them; write one of the two"]);

  const plan = plannedImport(slug, sheet, { removesMissing, keepsMissing });
  if ('problems' in plan) return refuse([...plan.problems, `${count(plan.problems.length, 'error')}; nothing was changed.`]);
  const name = `${path.basename(dataFolder)}/${slug}/agencies.yaml`;
  const [size, changes] = [count(plan.changes.length, 'change'), [...(plan.notes ?? []), ...plan.changes].map(printable)];
  if (plan.changes.length === 0) return accept([...changes, `${name} says the same already; nothing was changed.`]);
  if (isTrial) return accept([...changes, `${size} would be made in ${name}; nothing was changed.`]);
  try {
    replaceFile(path.join(dataFolder, slug, 'agencies.yaml'), plan.text, { read: plan.read });
    return accept([...changes, `${size} made in ${name}.`]);
  } catch (error) {
    return refuse([`${name}: ${replacingFault(error)}; nothing was changed.`]);
  }

  function plannedImport(operation: string, file: string, options: { readonly removesMissing: boolean; readonly keepsMissing: boolean }): Planned {
    const sheetName = path.basename(file);
    try {
      expectOperation(operation, dataFolder);
      const files = readOperationFiles(dataFolder, operation, today);
      const content = readSheet(file);
      if (typeof content === 'string') return { problems: [`${sheetName}: ${content}`] };
      const planned = planImport(files, content, { sheetName, ...options, today });
      const before = files.contents.get('agencies.yaml');
      return 'problems' in planned ? planned : { ...planned, read: before instanceof Uint8Array ? before : undefined };
    } catch (error) {
      if (error instanceof DataError) return { problems: error.problems.map(formatProblem) };
      throw error;
    }
  }

  function accept(lines: readonly string[]): 0 {
    for (const line of lines) print(line);
    return 0;
  }

  function refuse(lines: readonly string[]): 1 {
    for (const line of lines) complain(line);
    return 1;
  }
}

/** A plan, and the bytes of agencies.yaml that it is based on. */
type Planned = Exclude<ImportPlan, { readonly text: string }> | (Extract<ImportPlan, { readonly text: string }> & { readonly read: Uint8Array | undefined });

/** The sheet's bytes, no more of them than show that it is too long, or why they could not be read. A pipe, which may never end, is no sheet. */
function readSheet(file: string): Uint8Array | string {
  try {
    const about = statSync(file);
    if (!about.isFile() && !about.isDirectory()) return 'is no ordinary file; save the sheet as one first';
    const descriptor = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(Math.min(fstatSync(descriptor).size, mostSheetBytes + 1));
      return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return readingFault(error);
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
