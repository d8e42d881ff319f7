/** The folder of the site that a script was loaded from, with a slash at its end: `https://example.org/maps/`. */
export function siteOfScript(src: string): string {
  return new URL('.', src).href;
}
