import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Downloads Debian packages and unpacks them into a folder, without installing them: installed, a server starts by itself.
 *
 * @returns whether all of them are there.
 */
export function unpackPackages(folder: string, packages: readonly string[]): boolean {
  return download(folder, packages) || (spawnSync('apt-get', ['update'], { stdio: 'ignore' }).status === 0 && download(folder, packages));
}

function download(folder: string, packages: readonly string[]): boolean {
  if (spawnSync('apt-get', ['download', ...packages], { cwd: folder, stdio: 'ignore' }).status !== 0) return false;
  const files = readdirSync(folder).filter((file) => file.endsWith('.deb'));
  return files.every((file) => spawnSync('dpkg-deb', ['--extract', path.join(folder, file), '.'], { cwd: folder, stdio: 'ignore' }).status === 0);
}
