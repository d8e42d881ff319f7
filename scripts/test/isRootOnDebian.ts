import { spawnSync } from 'node:child_process';

/** Whether Debian packages may be fetched here. */
export function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}
