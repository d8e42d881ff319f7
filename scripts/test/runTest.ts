import { readArguments } from '../desk/readArguments';
import { runChecks } from './runChecks';

const line = { command: 'npm test', words: [], options: { all: [] } };

const help = `Tells whether the site is good.

  npm test             the quick test: types, lint, units, the sites, and both in Chromium
  npm test -- --all    every check there is, as before a release
  npm test -- --help   this help

Its last line says how many checks passed and failed.
Ends with 0, with 1 when a check failed, with 2 when the command itself is wrong.`;

/**
 * The command `test`.
 *
 * @param args what stands behind it. npm takes an `--all` without the two hyphens before it for its own, and says so in the environment.
 * @returns the exit code: 0 when all is well, 1 when a check failed, 2 when the arguments are wrong.
 */
export async function runTest(args: readonly string[], run: (isAll: boolean) => Promise<number> = runChecks): Promise<number> {
  const read = readArguments(args, line);
  if ('message' in read) {
    console.error(`${read.message}\nSee npm test -- --help`);
    return 2;
  }
  if (read.options.help !== undefined) {
    console.log(help);
    return 0;
  }
  return run(read.options.all !== undefined || process.env.npm_config_all === 'true');
}
