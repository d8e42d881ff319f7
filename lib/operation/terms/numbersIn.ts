import type { Language } from '../../language/Language';
import { numberWords } from './numberWords';

/** Groups of three digits, by the mark between them, and a part behind a decimal mark. */
const forms: Readonly<Record<Language, RegExp>> = {
  en: /^(\d{1,3}(?:[, \u00A0\u202F]\d{3})+|\d+)(?:\.(\d+))?$/u,
  bg: /^(\d{1,3}(?:[. \u00A0\u202F]\d{3})+|\d+)(?:,(\d+))?$/u,
};

/** Digits, in groups of three with any mark between them, and a part behind a decimal mark. */
const numeral = /\d+(?:[,. \u00A0\u202F]\d{3}(?!\d))*(?:[.,]\d+)?/gu;

/** A day in digits, whose month is a word in other languages: `23.05.2019`. */
const day = /(\d{1,2})\.\d{1,2}\.(\d{4})/g;

/** Every number in a text that is written in digits, as digits with a point: of `82,112` in English and `82 112` in Bulgarian `82112`. */
export function numbersIn(text: string, language: Language): readonly string[] {
  return [...text.replace(day, '$1; $2').matchAll(numeral)].flatMap(([written]) => {
    const [, whole, part] = forms[language].exec(written) ?? [];
    // What the language's marks make no number of is several numbers.
    if (whole === undefined) return (written.match(/\d+/g) ?? []).map(withoutZeros);
    const digits = withoutZeros(whole.replace(/\D/g, ''));
    return [part === undefined ? digits : `${digits}.${part}`];
  });
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

/** The numbers of a text that another language's text has neither in digits nor in words, by their count. */
export function numbersMissing(text: string, language: Language, other: string, otherLanguage: Language): readonly string[] {
  const [own, others] = [numbersIn(text, language), [...numbersIn(other, otherLanguage)]];
  const words = other.toLowerCase();
  return own.filter((number) => {
    const at = others.indexOf(number);
    if (at >= 0) others.splice(at, 1);
    return at < 0 && !numberWords[otherLanguage].get(number)?.test(words);
  });
}

/** Whether two texts have the same digits in the same order, however spaces and hyphens group them: `116 111`. */
export function haveSameDigits(one: string, other: string): boolean {
  const digits = (text: string): string => (text.replace(/(?<=\d)[\s\p{Pd}](?=\d)/gu, '').match(/\d+/g) ?? []).join();
  return digits(one) === digits(other);
}
