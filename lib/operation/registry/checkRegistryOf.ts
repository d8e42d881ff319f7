import { currentDay } from '../currentDay';
import { defaultDataFolder } from '../dataFolder';
import type { PartialDate } from '../PartialDate';
import { readRegistryFiles } from '../readDataFiles';
import type { CheckedRegistry } from './checkRegistry';
import { registryOf } from './registryOf';

type Options = {
  /** The folder that holds `_agencies` beside the operations; the environment's DATA_FOLDER, or `data`, when left out. */
  readonly dataFolder?: string;
  /** The current day, `2026-11-24`; the machine's, in UTC, when left out. */
  readonly today?: PartialDate;
};

/**
 * The registry of agencies, as the data folder says it, and what is wrong with it. Without the folder `_agencies` there is no agency.
 *
 * @throws DataError when the folder cannot be read.
 */
export function checkRegistryOf({ dataFolder = defaultDataFolder(), today = currentDay() }: Options = {}): CheckedRegistry {
  return registryOf(readRegistryFiles(dataFolder), today);
}
