/** How many times as large as usual a reader's text is: 1 where a page's letters are 16 px. */
export function textScale(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}
