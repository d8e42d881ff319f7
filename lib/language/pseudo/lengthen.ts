import { outsidePlaces } from './outsidePlaces';

const accents = 'áƀćďéƒǧĥíĵķłɱñóƥɋŕšťúṽŵẋýž';

/**
 * A text at least 40 % longer, with an accent on each Latin letter, so that it can still be read: `Zoom in` is `Žóóóóɱ ííñ`. Each word grows by
 * itself, as words do from one language to another, so that none can hide behind a place to break the line.
 */
export function lengthen(text: string): string {
  return outsidePlaces(text, (words) => words.replace(/\p{L}+/gu, longer));
}

function longer(word: string): string {
  const [vowel = word.slice(-1)] = /[aeiouy]/i.exec(word) ?? [];
  const end = word.indexOf(vowel) + 1;
  const more = (word === word.toUpperCase() ? vowel : vowel.toLowerCase()).repeat(Math.ceil(word.length * 0.4));
  return (word.slice(0, end) + more + word.slice(end)).replace(/[a-z]/gi, accented);
}

function accented(letter: string): string {
  const found = accents[letter.toLowerCase().charCodeAt(0) - 97] ?? letter;
  return letter === letter.toLowerCase() ? found : found.toUpperCase();
}
