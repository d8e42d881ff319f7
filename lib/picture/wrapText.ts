import { wordsOf, type Text } from '../view/Text';
import type { TextStyle, Typesetter } from './Typesetter';

/**
 * A text in lines that are no wider than `width`. A word that is wider alone is broken; what is left after `most` lines is cut off, and
 * an ellipsis says so.
 *
 * @param width in the picture's units.
 */
export function wrapText(text: Text, style: Pick<TextStyle, 'face' | 'size'>, width: number, most: number, { widthOf }: Pick<Typesetter, 'widthOf'>): readonly Text[] {
  const inLanguage = (words: string): Text => (typeof text === 'string' ? words : { ...text, text: words });
  const fits = (words: string): boolean => widthOf(inLanguage(words), style) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text).split(' ').flatMap((whole) => pieces(whole, fits))) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= most) return lines.map(inLanguage);
  return [...lines.slice(0, most - 1), cutOff(lines[most - 1] ?? '', fits)].map(inLanguage);
}

function pieces(word: string, fits: (words: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const made: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece && !fits(piece + letter)) {
      made.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...made, piece];
}

function cutOff(line: string, fits: (words: string) => boolean): string {
  const letters = [...line];
  while (letters.length > 0 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
