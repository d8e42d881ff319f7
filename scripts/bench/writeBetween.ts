/**
 * A text with what stands between two of its lines replaced: `<!-- figures -->` and `<!-- /figures -->`.
 *
 * @throws RangeError when the two lines aren't both there, once each and in this order.
 */
export function writeBetween(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const [before, rest = '', ...more] = text.split(begin);
  const [, after, ...others] = rest.split(end);
  if (after === undefined || more.length + others.length > 0) throw new RangeError(`There must be one pair of lines ${begin.trim()} and ${end}.`);
  return `${before}${begin}\n${content}\n\n${end}${after}`;
}
