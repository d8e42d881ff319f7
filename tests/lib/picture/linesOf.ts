/** The lines of text of an SVG picture, in the order that they are drawn in: each one's words, and how many shapes it is made of. */
export function linesOf(svg: string): readonly { readonly words: string; readonly shapes: number }[] {
  return Array.from(svg.matchAll(/<g transform="translate[^>]*><title>([^<]*)<\/title>((?:<use [^>]*>)*)<\/g>/g), ([, words = '', uses = '']) => ({
    words: unescape(words),
    shapes: uses.split('<use').length - 1,
  }));
}

/** All words of an SVG picture, a line each. */
export function wordsOfPicture(svg: string): string {
  return linesOf(svg).map(({ words }) => words).join('\n');
}

function unescape(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
