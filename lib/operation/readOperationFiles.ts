import { knownTopics } from '../topic/knownTopics';
import type { DataFiles } from './DataFiles';
import type { PartialDate } from './PartialDate';
import { readDataFiles } from './readDataFiles';

/**
 * The YAML files of an operation's folder, and what they may refer to in the data folder beside it.
 *
 * @throws DataError when the operation's folder cannot be read.
 */
export function readOperationFiles(dataFolder: string, slug: string, today: PartialDate): DataFiles {
  const topics = knownTopics(dataFolder, today);
  return { ...readDataFiles(dataFolder, slug), ...(topics && { topics }) };
}
