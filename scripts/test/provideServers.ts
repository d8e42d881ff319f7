import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unpackPackages } from './unpackPackages';

/** nginx with its module for files that are compressed with brotli, and the libraries that a small system may lack. */
const nginxPackages = ['nginx', 'nginx-common', 'libnginx-mod-http-brotli-static', 'libbrotli1', 'libpcre2-8-0', 'libssl3', 'libcrypt1', 'zlib1g'];

/** Debian's web servers in a folder of its own: where, and how to remove it. Or why there are none, and whether that is a fault. */
export type ProvidedServers =
  | { readonly folder: string; readonly remove: () => void }
  | { readonly reason: string; readonly isFault: boolean };

/** Gets Debian's nginx and Caddy, and installs neither. */
export function provideServers(): ProvidedServers {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) {
    return { reason: 'The site was not served by nginx and Caddy: that needs root on Debian, to download them.', isFault: false };
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'servers-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  if (unpackPackages(folder, [...nginxPackages, 'caddy'])) return { folder, remove };
  remove();
  return { reason: 'Debian’s nginx and Caddy could not be downloaded.', isFault: true };
}
