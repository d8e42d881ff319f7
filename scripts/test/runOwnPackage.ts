import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { check, type Counts } from './Counts';
import { runVitest } from './runVitest';

/**
 * Fetches what a folder below `tests/` needs, as its own lock names it, and runs its tests.
 *
 * @param name the folder's and its Vitest project's (`ownPackages`).
 * @param environment in which its tests run.
 * @returns the counts; what could not be fetched is a check that failed.
 */
export async function runOwnPackage(name: string, environment: Readonly<Record<string, string>>): Promise<Counts[]> {
  const folder = path.join('tests', name);
  const installed = check(`Packages of ${folder}`, installBelow(folder));
  return installed.failed.length > 0 ? [installed] : [installed, await runVitest(name, { environment })];
}

/** Installs exactly what a folder's own lock names, into that folder. */
export function installBelow(folder: string): boolean {
  // `npm test` leaves its own prefix and strictness in the environment. Some hosts ask for a newer Node.js than they need: whether they run, their tests tell.
  return spawnSync('npm', ['ci', '--prefix', path.resolve(folder), '--engine-strict=false', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' }).status === 0;
}
