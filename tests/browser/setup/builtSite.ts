import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from 'vitest';
import { hostFolder } from '../../../scripts/policy/writeHostRules';
import { testedDay } from '../../../scripts/test/testedDay';
import { openSite, type Served } from './site';

/**
 * A site that a test file builds for itself and serves while it runs.
 *
 * @param folder where it is built, inside the project.
 * @param writeData writes the data files, and says into which folder.
 * @param settings what else the build is told; it makes no pictures unless it is.
 * @returns what gives its origin, once it is served.
 */
export function useBuiltSite(folder: string, writeData: () => string, settings: Readonly<Record<string, string>> = { PICTURES: '0' }): () => string {
  let site: Served;
  let dataFolder: string;

  beforeAll(async () => {
    dataFolder = writeData();
    const environment = { ...process.env, REVIEW_DAY: testedDay, DATA_FOLDER: dataFolder, OUT_FOLDER: folder, ...settings };
    await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { env: environment, maxBuffer: 2 ** 26 });
    site = await openSite(folder);
  }, 900_000);

  afterAll(async () => {
    await site.close();
    for (const made of [folder, hostFolder(folder), dataFolder]) rmSync(made, { recursive: true, force: true });
  });

  return () => site.origin;
}
