/**
 * A page as Next exported it without what only its runtimes need: Next's scripts, what they preload, the page's content over again as
 * data; React's marks between texts, which Preact does without; and without its style sheets, which the page gets anew (`bundleSheet`).
 *
 * @throws Error when anything of Next's is left.
 */
export function withoutFramework(html: string): string {
  const bare = html
    .replace(/<script[^>]*\ssrc="[^"]*\/_next\/[^>]*><\/script>/g, '')
    .replace(/<script[^>]*>[^<]*\b(?:__next_|TURBOPACK)[^<]*<\/script>/g, '')
    .replace(/<link rel="preload"[^>]*>/g, '')
    .replace(/<link rel="stylesheet"[^>]*>/g, '')
    .replace(/<!--.*?-->/g, '')
    .replace('<div hidden=""></div>', '');
  const left = bare.search(/_next|TURBOPACK/);
  if (left >= 0) throw new Error(`Something of Next's is left in a page: ${bare.slice(Math.max(0, left - 60), left + 60)}`);
  return bare;
}
