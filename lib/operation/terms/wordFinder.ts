import { foldText } from './foldText';

/** A pattern that was found in a text: its place among the patterns, the words as they are written, and where they begin, in UTF-16 code units from 0. */
export type FoundWords = { readonly pattern: number; readonly words: string; readonly start: number };

/**
 * Looks for whole words in texts, whatever their case and however their letters are typed.
 *
 * @param sources Regular expressions for small letters, in which a space stands for spaces of any kind, hyphens and line breaks.
 * @returns What finds them in a text, in order; of two that overlap only the first, longer one.
 */
export function wordFinder(sources: readonly string[]): (text: string) => readonly FoundWords[] {
  // Nearly every text holds none of them, and one look for all at once is quick.
  const any = wordPattern(sources.join('|'));
  const patterns = sources.map(wordPattern);
  return (text) => {
    const folded = foldText(text);
    if (folded.text.search(any) < 0) return [];
    const found = patterns.flatMap((pattern, index) =>
      [...folded.text.matchAll(pattern)].map((match) => {
        const [start, end] = [folded.offsetOf(match.index), folded.offsetOf(match.index + match[0].length)];
        return { pattern: index, words: text.slice(start, end), start };
      }),
    );
    return withoutOverlaps(found.toSorted((a, b) => a.start - b.start || b.words.length - a.words.length));
  };
}

/** JavaScript's `\b` knows Latin letters only, so the borders of words are spelled out. */
function wordPattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source.replaceAll(' ', '(?:[\\s\\p{Pd}]+)')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Of words in order that overlap, only the first ones. */
export function withoutOverlaps<Found extends Pick<FoundWords, 'words' | 'start'>>(found: readonly Found[]): readonly Found[] {
  let end = 0;
  return found.filter(({ words, start }) => {
    if (start < end) return false;
    end = start + words.length;
    return true;
  });
}
