import { currentDay } from '../../lib/operation/currentDay';
import { DataError } from '../../lib/operation/DataError';
import { defaultDataFolder, expectOperation } from '../../lib/operation/dataFolder';
import { parseOperation } from '../../lib/operation/parseOperation';
import { formatProblem } from '../../lib/operation/Problem';
import { readOperationFiles } from '../../lib/operation/readOperationFiles';
import { separators } from '../../lib/sheet/parseTable';
import { readAgencies } from '../../lib/sheet/readAgencies';
import { writeSheet } from '../../lib/sheet/writeSheet';
import { terminal, type Desk } from '../desk/Desk';
import { readOptions } from './readOptions';
import { replaceFile, replacingFault } from './replaceFile';

const help = `Writes an operation's agencies as a sheet: CSV, one row for each contribution.

  npm run export -- blackwrist --out=agencies.csv                    into a file
  npm run export -- blackwrist --out=agencies.csv --separator=';'    for Excel in Bulgarian; 'tab' is a separator too
  npm run --silent export -- blackwrist                              to standard output`;

/**
 * The command `export`: writes an operation's agencies as a sheet.
 *
 * @param args What stands behind the command.
 * @param write Takes the sheet where the command names no file.
 * @returns the exit code: 0, or 1 when something is wrong and nothing was written.
 */
export function runExport(args: readonly string[], { print, complain, dataFolder = defaultDataFolder(), today = currentDay() }: Desk = terminal, write: (text: string) => void = (text) => process.stdout.write(text)): number {
  const read = readOptions(args, { flags: [], values: { out: 'agencies.csv', separator: "';'" } });
  if ('message' in read) return refuse([read.message, 'See npm run export -- --help']);
  if (read.flags.has('help')) {
    print(help);
    return 0;
  }
  const [slug, ...more] = read.words;
  if (slug === undefined || more.length > 0) return refuse(['Write one operation, as in npm run export -- blackwrist --out=agencies.csv']);
  const named = read.values.get('separator') ?? ',';
  const separator = separators.find((one) => one === (named === 'tab' ? '\t' : named));
  if (separator === undefined) return refuse([`The separator is ',' or ';' or 'tab'; write it as in --separator=';'`]);
  try {
    expectOperation(slug, dataFolder);
    const files = readOperationFiles(dataFolder, slug, today);
    parseOperation(files, today);
    const agencies = readAgencies(files.contents.get('agencies.yaml'), 'agencies.yaml');
    if ('problems' in agencies) throw new DataError(agencies.problems);
    return deliver(writeSheet(agencies.agencies, separator, agencies.refers), read.values.get('out'));
  } catch (error) {
    if (error instanceof DataError) return refuse([...error.problems.map(formatProblem), 'Nothing was written.']);
    throw error;
  }

  function deliver(text: string, file: string | undefined): number {
    if (file === undefined) {
      write(text);
      return 0;
    }
    try {
      replaceFile(file, text);
      print(`Wrote ${file}.`);
      return 0;
    } catch (error) {
      return refuse([`${file}: ${replacingFault(error)}.`]);
    }
  }

  function refuse(lines: readonly string[]): 1 {
    for (const line of lines) complain(line);
    return 1;
  }
}
