/** Bulgarian letters in Latin ones, by the Transliteration Act of 2009 (State Gazette 19/2009), with `y` as `i`, since few readers keep the two apart. */
const latin: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o' },
  ...{ п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sht', ъ: 'a', ь: 'i', ю: 'iu', я: 'ia' },
};

/**
 * A text as a search compares it: without case, accents and punctuation, in Latin letters whatever it was written in, its words
 * apart by one space. `София` and `Sofiya` both become `sofia`.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’`]/gu, '') // й loses its breve here, and is i as и is
    .replace(/[а-я]/g, (letter) => latin[letter] ?? letter)
    .replace(/y/g, 'i')
    .replace(/i+/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
