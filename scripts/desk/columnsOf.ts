/** Letters that stand two columns wide in a terminal: Chinese, Japanese and Korean ones, full-width forms, pictures. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The letters of a text as a reader counts them: an accent belongs to its letter. */
export function lettersOf(text: string): readonly string[] {
  return [...letters.segment(text)].map(({ segment }) => segment);
}

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  return lettersOf(text).reduce((columns, letter) => columns + columnsOfLetter(letter), 0);
}

function columnsOfLetter(letter: string): number {
  if (wide.test(letter)) return 2;
  return /^[\p{M}\p{Cf}]+$/u.test(letter) ? 0 : 1;
}
