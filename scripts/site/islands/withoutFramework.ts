/**
 * A page as Next exported it without what only Next's runtime needs: its scripts, what they preload, the page's content over again as
 * data. Style sheets become part of the page, which is then one file.
 *
 * @param styleOf the text of a style sheet, by its address.
 * @throws Error when anything of Next's is left.
 */
export function withoutFramework(html: string, styleOf: (href: string) => string): string {
  const bare = html
    .replace(/<script[^>]*\ssrc="[^"]*\/_next\/[^>]*><\/script>/g, '')
    .replace(/<script[^>]*>[^<]*\b__next_[^<]*<\/script>/g, '')
    .replace(/<link[^>]*\srel="preload"[^>]*>/g, '')
    .replace(/<link rel="preload"[^>]*>/g, '')
    .replace(/<link rel="stylesheet" href="([^"]+)"[^>]*>/g, (_, href: string) => `<style>${styleOf(href)}</style>`);
  const left = /.{0,60}_next.{0,60}/.exec(bare);
  if (left) throw new Error(`Something of Next's is left in a page: ${left[0]}`);
  return bare;
}
