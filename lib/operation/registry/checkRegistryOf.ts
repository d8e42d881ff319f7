import { currentDay } from '../currentDay';
import { defaultDataFolder } from '../dataFolder';
import type { PartialDate } from '../PartialDate';
import { readRegistryFiles } from '../readDataFiles';
import type { CheckedRegistry } from './checkRegistry';
import { unlessUnread } from '../unlessUnread';
import { noRegistry } from './noRegistry';
import { registryOf } from './registryOf';

type Options = {
  /** The folder that holds `_agencies` beside the operations; the environment's DATA_FOLDER, or `data`, when left out. */
  readonly dataFolder?: string;
  /** The current day, `2026-11-24`; the machine's, in UTC, when left out. */
  readonly today?: PartialDate;
};

/** The registry of agencies, as the data folder says it, and what is wrong with it. Without the folder `_agencies` there is no agency. */
export function checkRegistryOf({ dataFolder = defaultDataFolder(), today = currentDay() }: Options = {}): CheckedRegistry {
  return unlessUnread<CheckedRegistry>(() => registryOf(readRegistryFiles(dataFolder), today), noRegistry);
}
