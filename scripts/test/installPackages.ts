import { spawnSync } from 'node:child_process';

/**
 * Installs Debian packages, without what they only recommend.
 *
 * @returns whether they are there; for anybody but root they never are.
 */
export function installPackages(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0) return false;
  const run = (...args: string[]) => spawnSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  return run('update') && run('install', '--yes', '--no-install-recommends', ...packages);
}
