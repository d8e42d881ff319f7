/** A text in small letters, and where in the original each of its UTF-16 code units stood; its length leads to the original's. */
export type FoldedText = { readonly text: string; readonly offsetOf: (index: number) => number };

/**
 * A text as terms are looked up in it: small letters, each letter one character however it was typed (Unicode's NFKC, so that й is never
 * и with a breve), without soft hyphens and other characters that cannot be seen.
 */
export function foldText(original: string): FoldedText {
  const small = original.toLowerCase();
  const isPlain = small.length === original.length && !/[\p{M}\p{Cf}]/u.test(small) && small.normalize('NFKC') === small;
  return isPlain ? { text: small, offsetOf: (index) => index } : foldLetters(original);
}

function foldLetters(original: string): FoldedText {
  let text = '';
  const offsets: number[] = [];
  for (const { 0: letter, index } of original.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const folded = letter.replace(/\p{Cf}/gu, '').normalize('NFKC').toLowerCase();
    text += folded;
    offsets.push(...Array.from({ length: folded.length }, () => index)); // one for each UTF-16 unit
  }
  return { text, offsetOf: (index) => offsets[index] ?? original.length };
}
