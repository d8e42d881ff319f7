import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { hostFolder } from '../../../scripts/policy/writeHostRules';
import { subPathEnvironment, subPathFolder } from '../../../scripts/test/subPathSite';

/**
 * Builds the site for a folder of its host, unless `SUB_PATH_SITE` says that it is there already: the checks build it once for all.
 *
 * @returns a function that removes it again where it was built here.
 */
export async function provideSubPathSite(): Promise<() => void> {
  if (process.env.SUB_PATH_SITE) return () => undefined;
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { env: { ...process.env, ...subPathEnvironment } });
  return () => [subPathFolder, hostFolder(subPathFolder)].forEach((folder) => rmSync(folder, { recursive: true }));
}
