import { codePoint } from '../messages/quote';

/**
 * What makes a text unfit to be shown, if anything. Characters that turn the reading direction around (U+202A–202E, U+2066–2069)
 * could make a reader see another text than the one that was checked.
 */
export function textFault(text: string): string | undefined {
  const lineBreak = /[\n\r\u2028\u2029]/.exec(text);
  if (lineBreak) return "holds a line break; write it on one line, or fold it with '>-'";
  const unseen = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/u.exec(text);
  if (unseen) return `holds the character ${codePoint(unseen[0])}, which cannot be seen; remove it`;
  if (/^\s|\s$/.test(text)) return 'begins or ends with a space; remove it';
  return undefined;
}
