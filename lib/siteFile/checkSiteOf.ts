import { existsSync } from 'node:fs';
import path from 'node:path';
import { defaultDataFolder } from '../operation/dataFolder';
import { readDataFiles } from '../operation/readDataFiles';
import { unlessUnread } from '../operation/unlessUnread';
import { checkSite, type CheckedSite } from './checkSite';

/** The folder of the data folder that holds the file; its name is no operation's. */
const folderName = '_site';
const fileName = 'site.yaml';

/** Where the file is. */
export type SiteOptions = {
  /** The folder that holds `_site` beside the operations; the environment's DATA_FOLDER, or `data`, when left out. */
  readonly dataFolder?: string;
};

/** Who publishes the site, as the data folder says it, and what is wrong with that. Without the folder `_site` nothing is known. */
export function checkSiteOf({ dataFolder = defaultDataFolder() }: SiteOptions = {}): CheckedSite {
  if (!existsSync(path.join(dataFolder, folderName))) return { errors: [], warnings: [], site: {} };
  return unlessUnread<CheckedSite>(() => checkSite(readDataFiles(dataFolder, folderName).contents.get(fileName), `${path.basename(dataFolder)}/${folderName}/${fileName}`), {});
}
