import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Provided } from './Provided';

/**
 * Downloads Debian packages and unpacks them into a new folder, without installing them: installed, a server starts by itself.
 *
 * @param name what the folder's name begins with.
 */
export function unpackPackages(name: string, packages: readonly string[]): Provided {
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  if (download(folder, packages) || (spawnSync('apt-get', ['update'], { stdio: 'ignore' }).status === 0 && download(folder, packages))) return { folder, remove };
  remove();
  return { reason: `Debian’s packages could not be downloaded: ${packages.join(' ')}.`, isFault: true };
}

function download(folder: string, packages: readonly string[]): boolean {
  if (spawnSync('apt-get', ['download', ...packages], { cwd: folder, stdio: 'ignore' }).status !== 0) return false;
  const files = readdirSync(folder).filter((file) => file.endsWith('.deb'));
  return files.every((file) => spawnSync('dpkg-deb', ['--extract', path.join(folder, file), '.'], { cwd: folder, stdio: 'ignore' }).status === 0);
}
