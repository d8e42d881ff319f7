import { checkHelpOf } from '../../lib/help/checkHelpOf';
import { checkOperations, type CheckedOperations } from '../../lib/operation/checkOperations';
import { compareProblems, withoutRepeats } from '../../lib/operation/Problem';
import { checkRegistryOf } from '../../lib/operation/registry/checkRegistryOf';
import { checkSiteOf } from '../../lib/siteFile/checkSiteOf';
import { checkTopicsOf } from '../../lib/topic/checkTopicsOf';
import { compareWith } from '../published/compareWith';
import { terminal, type Desk } from './Desk';
import { formatGithub } from './formatGithub';
import { formatJson } from './formatJson';
import { formatText } from './formatText';
import { readArguments } from './readArguments';

const formats: Readonly<Record<string, (checked: CheckedOperations) => string>> = { text: formatText, json: formatJson, github: formatGithub };

const line = { command: 'npm run check', words: ['slug'], options: { format: Object.keys(formats), published: 'https://example.org/maps/' } };

const help = `Checks the data files without building anything.

  npm run check                              every operation, the registry of agencies, the topics, where readers find help, and who publishes
  npm run check -- blackwrist                one operation, by the name of its folder
  npm run check -- --format=github           as annotations of GitHub Actions
  npm run --silent check -- --format=json    as a JSON array, for other programs
  npm run check -- --published=ADDRESS       also what was published there and is otherwise now, or gone, without a word of it;
                                             in place of the address, a folder that was built
  npm run check -- --help                    this help

An error stops the build; a warning is for you to judge.
Ends with 0, with 1 when there is an error or nothing to compare with, with 2 when the command itself is wrong.`;

/**
 * The command `check`: prints everything that is wrong with the data files, and what would be right.
 *
 * @param args What stands behind the command.
 * @returns the exit code: 0 without an error, 1 with one or with nothing to compare with, 2 when the arguments are wrong.
 */
export async function runCheck(args: readonly string[], { print, complain, ...options }: Desk = terminal): Promise<number> {
  const read = readArguments(args, line);
  if ('message' in read) {
    complain(`${read.message}\nSee npm run check -- --help`);
    return 2;
  }
  if (read.options.help !== undefined) {
    print(help);
    return 0;
  }
  const [slug] = read.words;
  const { published } = read.options;
  const checked = slug === undefined ? checkAll(options) : checkOperations({ ...options, slug });
  const compared = published === undefined ? { ...checked, fault: undefined } : await compareWith(published, checked, options, slug);
  print((formats[read.options.format ?? 'text'] ?? formatText)(compared));
  if (compared.fault !== undefined) complain(`Nothing was compared with what is published: ${compared.fault}.`);
  return compared.errors.length > 0 || compared.fault !== undefined ? 1 : 0;
}

function checkAll(options: Pick<Desk, 'dataFolder' | 'today'>): CheckedOperations {
  const checked = checkOperations(options);
  const beside = [checkHelpOf(options), checkTopicsOf(options), checkRegistryOf(options), checkSiteOf(options)];
  return {
    ...checked,
    errors: withoutRepeats([...checked.errors, ...beside.flatMap(({ errors }) => errors)]).toSorted(compareProblems),
    warnings: [...checked.warnings, ...beside.flatMap(({ warnings }) => warnings)].toSorted(compareProblems),
  };
}
