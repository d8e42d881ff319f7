/** Bulgarian letters in Latin ones, by the Transliteration Act of 2009 (State Gazette 19/2009), with `y` as `i`, since few readers keep the two apart. */
const cyrillic: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o' },
  ...{ п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sht', ъ: 'a', ь: 'i', ю: 'iu', я: 'ia' },
  // Letters of its neighbours: Macedonian, Russian, Serbian and Ukrainian.
  ...{ ы: 'i', э: 'e', є: 'ie', і: 'i', ґ: 'g', ј: 'i', љ: 'li', њ: 'ni', ђ: 'd', ћ: 'c', џ: 'dzh', ѕ: 'dz' },
};

/** Latin letters that Unicode doesn't take apart, in those that are on every keyboard. */
const latin: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ŀ: 'l', ŋ: 'n', ŧ: 't', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ə: 'e', ƒ: 'f' },
};

/**
 * A text as a search compares it: without case, accents, punctuation and characters that can't be seen, in the letters of an
 * English keyboard, its words apart by one space. `София` and `Sofiya` both become `sofia`, `Łódź` is `lodz`, `U.S.` is `us`.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’`]/gu, '') // й loses its breve here, and is i as и is
    .replace(/(^|[^\p{L}\p{N}])((?:\p{L}\.)+\p{L}?)(?![\p{L}\p{N}])/gu, (_, before: string, letters: string) => before + letters.replaceAll('.', ''))
    .replace(/[а-џґ]/g, (letter) => cyrillic[letter] ?? letter)
    .replace(/[^\p{ASCII}]/gu, (letter) => latin[letter] ?? letter)
    .replace(/y/g, 'i')
    .replace(/i+/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
