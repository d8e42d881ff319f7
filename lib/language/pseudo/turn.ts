import { outsidePlaces } from './outsidePlaces';

/** The first of Hebrew's 27 letters, final forms included, in Unicode. */
const alef = 0x05d0;
const letters = 27;

/** A text of the same length in a script that is read from right to left: a Hebrew letter for each Latin or Cyrillic one. Not to be read. */
export function turn(text: string): string {
  return outsidePlaces(text, (words) => words.replace(/[\p{Script=Latin}\p{Script=Cyrillic}]/gu, hebrew));
}

function hebrew(letter: string): string {
  return String.fromCharCode(alef + (letter.toLowerCase().charCodeAt(0) % letters));
}
