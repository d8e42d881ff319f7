import { spawnSync } from 'node:child_process';
import { installPackages } from './installPackages';
import { isRootOnDebian } from './isRootOnDebian';
import type { Provided } from './Provided';
import { unpackPackages } from './unpackPackages';

/** What runs WordPress. None of them starts a service. */
const programs = ['php-cli', 'php-mysql', 'php-gd', 'php-curl', 'php-xml', 'php-mbstring', 'mariadb-server-core', 'mariadb-client-core', 'ca-certificates', 'openssl'];

/** WordPress and what it links to. They are unpacked, not installed: installed, they bring a web server that starts by itself. */
const files = ['wordpress', 'wordpress-theme-twentytwentythree', 'wordpress-theme-twentytwentyone', 'libjs-cropper', 'libjs-underscore', 'php-getid3'];

/** Gets Debian's WordPress, and installs the programs that it needs, when run by root. */
export function provideWordpress(): Provided {
  if (!isRootOnDebian()) return { reason: 'The map was not pasted into a real WordPress: that needs root on Debian, to install PHP and MariaDB.', isFault: false };
  const hasPrograms = spawnSync('dpkg', ['--status', ...programs], { stdio: 'ignore' }).status === 0;
  if (!hasPrograms && !installPackages(programs)) return { reason: `Debian’s packages could not be installed: ${programs.join(' ')}.`, isFault: true };
  return unpackPackages('wordpress', files);
}
