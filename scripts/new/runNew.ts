import path from 'node:path';
import { currentDay } from '../../lib/operation/currentDay';
import { dataFileNames } from '../../lib/operation/DataFiles';
import { defaultDataFolder } from '../../lib/operation/dataFolder';
import { knownTopics } from '../../lib/topic/knownTopics';
import { terminal, type Desk } from '../desk/Desk';
import { readArguments } from '../desk/readArguments';
import { makeOperation } from './makeOperation';
import { shownPath } from './shownPath';
import { slugFault } from './slugFault';

const help = `Makes the folder of a new operation: three files of placeholders, each field explained, marked as a draft.

  npm run new -- operation-h                 makes data/operation-h; the name becomes a part of every address
  npm run new -- operation-h --topic=fraud   says at once what it is about: the name of a file in data/_topics`;

/**
 * The command `new`: makes the folder of an operation that an editor then fills.
 *
 * @param args What stands behind the command.
 * @returns the exit code: 0, or 1 when nothing was made; why has been printed in one sentence.
 */
export function runNew(args: readonly string[], { print, complain, dataFolder = defaultDataFolder(), today = currentDay() }: Desk = terminal): number {
  const topics = [...(knownTopics(dataFolder, today) ?? new Map<string, never>()).keys()];
  const read = readArguments(args, { command: 'npm run new', words: ['slug'], options: topics.length > 0 ? { topic: topics } : {} });
  if ('message' in read) return refuse(read.message);
  if (read.options.help !== undefined) {
    print(help);
    return 0;
  }
  const [slug] = read.words;
  if (slug === undefined) return refuse('The name of the operation is missing; write it as in npm run new -- operation-h');
  const topic = read.options.topic ?? `# choose one of ${topics.join(', ') || 'those that you write in _topics'}`;
  const fault = slugFault(slug) ?? makeOperation(slug, topic, dataFolder, today);
  if (fault !== undefined) return refuse(fault);
  print(nextSteps(slug, shownPath(path.join(dataFolder, slug)), read.options.topic !== undefined));
  return 0;

  function refuse(message: string): number {
    complain(`${message}${/[.?]$/.test(message) ? '' : '.'}`);
    return 1;
  }
}

function nextSteps(slug: string, folder: string, hasTopic: boolean): string {
  return `Made ${folder}, a draft of placeholders. Next:
  1. ${hasTopic ? 'Write' : 'Choose its topic in operation.yaml, and write'} your facts into its ${formatList(dataFileNames)}. Each agency has a file in _agencies; take its example-agency.yaml and example-organisation.yaml out at the end.
  2. npm run dev shows it at http://localhost:${process.env.PORT ?? '3000'}/en/${slug}/, anew at each save.
  3. npm run check -- ${slug} lists all that is wrong.`;
}

function formatList(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
