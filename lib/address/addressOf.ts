/** A path's whole address, with its host, where the build knows the site's public address (`SITE_URL`); else the path itself. */
export function addressOf(path: string): string {
  return `${process.env.SITE_ORIGIN ?? ''}${path}`;
}
