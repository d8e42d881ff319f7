/** Words that are never used, as a regular expression (see `wordFinder`), and what is written instead. */
export type Term = { readonly words: string; readonly instead: string };
