// These two libraries bring no types along.
declare module 'unicode-name' {
  /** The name of a code point in Unicode, or its label in angle brackets where it has none. */
  export function unicodeReadableName(character: string): string;
}

declare module 'unhomoglyph' {
  /** A text with each character replaced by the one it looks like, by Unicode's table of confusables (UTS 39). */
  export default function unhomoglyph(text: string): string;
}
