/** A line of text of a picture: its words, and the outlines of the shapes that it is drawn with, one for each letter. */
type Line = { readonly words: string; readonly shapes: readonly string[] };

/** The lines of text of an SVG picture, in the order that they are drawn in. */
export function linesOf(svg: string): readonly Line[] {
  const outlines = new Map(Array.from(svg.matchAll(/<path id="(g\d+)" d="([^"]*)"/g), ([, id = '', d = '']) => [id, d]));
  return Array.from(svg.matchAll(/<g transform="translate[^>]*><title>([^<]*)<\/title>((?:<use [^>]*>)*)<\/g>/g), ([, words = '', uses = '']) => ({
    words: unescape(words),
    shapes: Array.from(uses.matchAll(/xlink:href="#(g\d+)"/g), ([, id = '']) => outlines.get(id) ?? 'none'),
  }));
}

/** All words of an SVG picture, a line each. */
export function wordsOfPicture(svg: string): string {
  return linesOf(svg).map(({ words }) => words).join('\n');
}

function unescape(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
