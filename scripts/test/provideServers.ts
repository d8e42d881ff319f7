import { isRootOnDebian } from './isRootOnDebian';
import type { Provided } from './Provided';
import { unpackPackages } from './unpackPackages';

/** nginx with its module for files that are compressed with brotli, the libraries that a small system may lack, and Caddy. */
const packages = ['nginx', 'nginx-common', 'libnginx-mod-http-brotli-static', 'libbrotli1', 'libpcre2-8-0', 'libssl3', 'libcrypt1', 'zlib1g', 'caddy'];

/** Gets Debian's nginx and Caddy, and installs neither. */
export function provideServers(): Provided {
  if (!isRootOnDebian()) return { reason: 'The site was not served by nginx and Caddy: that needs root on Debian, to download them.', isFault: false };
  return unpackPackages('servers', packages);
}
