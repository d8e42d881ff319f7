import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installPackages } from './installPackages';
import { unpackPackages } from './unpackPackages';

/** What runs WordPress. None of them starts a service. */
const programs = ['php-cli', 'php-mysql', 'php-gd', 'php-curl', 'php-xml', 'php-mbstring', 'mariadb-server-core', 'mariadb-client-core', 'ca-certificates', 'openssl'];

/** WordPress and what it links to. They are unpacked, not installed: installed, they bring a web server that starts by itself. */
const files = ['wordpress', 'wordpress-theme-twentytwentythree', 'libjs-cropper', 'libjs-underscore', 'php-getid3'];

/** Debian's WordPress in a folder of its own: where, and how to remove it. Or why there is none, and whether that is a fault. */
export type ProvidedWordpress =
  | { readonly folder: string; readonly remove: () => void }
  | { readonly reason: string; readonly isFault: boolean };

/** Gets Debian's WordPress, and installs the programs that it needs, when run by root. */
export function provideWordpress(): ProvidedWordpress {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) {
    return { reason: 'The map was not pasted into a real WordPress: that needs root on Debian, to install PHP and MariaDB.', isFault: false };
  }
  const hasPrograms = spawnSync('dpkg', ['--status', ...programs], { stdio: 'ignore' }).status === 0;
  if (!hasPrograms && !installPackages(programs)) return { reason: `Debian’s packages could not be installed: ${programs.join(' ')}.`, isFault: true };
  const folder = mkdtempSync(path.join(tmpdir(), 'wordpress-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  if (unpackPackages(folder, files)) return { folder, remove };
  remove();
  return { reason: `Debian’s packages could not be downloaded: ${files.join(' ')}.`, isFault: true };
}
