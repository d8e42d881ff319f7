/**
 * The site's public address, from the environment variable SITE_URL.
 *
 * @param {string | undefined} url such as `https://example.org/maps/`; none while the address doesn't matter.
 * @returns {{ origin: string | undefined, path: string }} the origin, for absolute links, and the folder that the site lives in,
 *   without a slash at the end (`''` or `/maps`).
 * @throws {Error} when it is no http or https address.
 */
export function siteAddress(url) {
  if (!url) return { origin: undefined, path: '' };
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new Error(`SITE_URL must be an address such as https://example.org/maps/, not '${url}'.`);
  }
  const { origin, pathname } = new URL(url);
  return { origin, path: pathname.replace(/\/+$/, '') };
}
