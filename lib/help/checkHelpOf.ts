import { existsSync } from 'node:fs';
import path from 'node:path';
import { currentDay } from '../operation/currentDay';
import { defaultDataFolder } from '../operation/dataFolder';
import type { PartialDate } from '../operation/PartialDate';
import { readDataFiles } from '../operation/readDataFiles';
import { unlessUnread } from '../operation/unlessUnread';
import { checkHelp, type CheckedHelp } from './checkHelp';

/** The folder of the data folder that holds the file; its name is no operation's. */
const folderName = '_help';
const fileName = 'help.yaml';

/** Where the file is, and on which day it is looked at. */
export type HelpOptions = {
  /** The folder that holds `_help` beside the operations; the environment's DATA_FOLDER, or `data`, when left out. */
  readonly dataFolder?: string;
  /** The current day, `2026-11-24`; the machine's, in UTC, when left out. */
  readonly today?: PartialDate;
};

/** Where readers find help, as the data folder says it, and what is wrong with that. Without the folder `_help` there is no entry. */
export function checkHelpOf({ dataFolder = defaultDataFolder(), today = currentDay() }: HelpOptions = {}): CheckedHelp {
  if (!existsSync(path.join(dataFolder, folderName))) return { errors: [], warnings: [], entries: [], ids: new Set() };
  return unlessUnread<CheckedHelp>(() => {
    const { contents } = readDataFiles(dataFolder, folderName);
    return checkHelp(contents.get(fileName), `${path.basename(dataFolder)}/${folderName}/${fileName}`, today);
  }, {});
}
