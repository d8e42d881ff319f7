/**
 * The contrast ratio of two opaque colours, 1 to 21, as WCAG 2 defines it.
 *
 * @param colour `#1b2430`, as is the other.
 * @throws RangeError for a colour that is not six hexadecimal digits.
 */
export function contrast(colour: string, other: string): number {
  const [lighter = NaN, darker = NaN] = [luminance(colour), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  if (!/^#[\da-f]{6}$/i.test(colour)) throw new RangeError(`'${colour}' is no colour such as #1b2430.`);
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((start) => linear(parseInt(colour.slice(start, start + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
