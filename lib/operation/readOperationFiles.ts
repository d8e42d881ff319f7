import { knownTopics } from '../topic/knownTopics';
import type { DataFiles } from './DataFiles';
import type { PartialDate } from './PartialDate';
import { readDataFiles, readRegistryFiles } from './readDataFiles';

/**
 * The YAML files of an operation's folder, and what they may refer to in the data folder beside it.
 *
 * @throws DataError when the operation's folder or the registry's cannot be read.
 */
export function readOperationFiles(dataFolder: string, slug: string, today: PartialDate): DataFiles {
  const topics = knownTopics(dataFolder, today);
  const registry = readRegistryFiles(dataFolder);
  return { ...readDataFiles(dataFolder, slug), ...(topics && { topics }), ...(registry.contents.size > 0 && { registry }) };
}
