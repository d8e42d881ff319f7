import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CheckedHelp } from '../help/checkHelp';
import { checkHelpOf, type HelpOptions } from '../help/checkHelpOf';
import type { Report } from '../operation/checkTogether';
import type { DataFiles } from '../operation/DataFiles';
import { defaultDataFolder } from '../operation/dataFolder';
import { quote } from '../operation/messages/quote';
import { compareProblems, fileError } from '../operation/Problem';
import { readDataFiles } from '../operation/readDataFiles';
import { unlessUnread } from '../operation/unlessUnread';
import { idPattern } from '../operation/schema/idSchema';
import { checkTopic } from './checkTopic';
import { languagesOfHelp } from './helpOf';
import type { KnownTopics, Topic } from './Topic';

/** The folder of the data folder that holds a file for each topic; its name is no operation's. */
const folderName = '_topics';
const ending = '.yaml';

/** What is wrong with the topics' files, those that are right, and all that operations may refer to; nothing of that where the folder can't be read. */
export type CheckedTopics = Report & { readonly topics: readonly Topic[]; readonly known?: KnownTopics };

/** What operations can be about, as the data folder says it, and what is wrong with that. Without the folder `_topics` there is no topic. */
export function checkTopicsOf({ dataFolder = defaultDataFolder(), ...options }: HelpOptions = {}): CheckedTopics {
  if (!existsSync(path.join(dataFolder, folderName))) return { errors: [], warnings: [], topics: [], known: new Map() };
  const help = checkHelpOf({ dataFolder, ...options });
  return unlessUnread<CheckedTopics>(() => checkFiles(readDataFiles(dataFolder, folderName), help), { topics: [] });
}

function checkFiles({ folder = '', contents }: DataFiles, help: CheckedHelp): CheckedTopics {
  const names = [...contents.keys()].toSorted();
  const checked = names.filter((name) => name.endsWith(ending)).map((name) => {
    const id = name.slice(0, -ending.length);
    return { id, ...checkTopic(contents.get(name), id, `${folder}/${name}`, help.ids) };
  });
  const otherEnding = names.filter((name) => !name.endsWith(ending))
    .map((name) => fileError(`${folder}/${name}`, `a topic's file ends in ${quote(ending)}; call it ${quote(name.replace(/\.ya?ml$/i, ending))}`));
  const known = checked.filter(({ id }) => idPattern.test(id)).map(({ id, topic }) => [id, topic && help.entries && languagesOfHelp(topic, help.entries)] as const);
  return {
    errors: [...checked.flatMap(({ errors }) => errors), ...otherEnding].toSorted(compareProblems),
    warnings: checked.flatMap(({ warnings }) => warnings).toSorted(compareProblems),
    topics: checked.flatMap(({ topic }) => topic ?? []),
    known: new Map(known),
  };
}
