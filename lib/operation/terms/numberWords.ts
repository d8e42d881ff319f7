import type { Language } from '../../language/Language';

const english: Readonly<Record<string, string>> = {
  0: 'no|none|zero', 1: 'one|once|first|an?|single', 2: 'two|twice|second|both|pair', 3: 'three|third', 4: 'four|fourth', 5: 'five|fifth', 6: 'six|sixth',
  7: 'seven|seventh', 8: 'eight|eighth', 9: 'nine|ninth', 10: 'ten|tenth', 11: 'eleven|eleventh', 12: 'twelve|twelfth|dozen', 13: 'thirteen|thirteenth',
  14: 'fourteen', 15: 'fifteen', 16: 'sixteen', 17: 'seventeen', 18: 'eighteen', 19: 'nineteen', 20: 'twenty', 30: 'thirty', 40: 'forty', 50: 'fifty',
  60: 'sixty', 70: 'seventy', 80: 'eighty', 90: 'ninety', 100: 'hundred', 1000: 'thousand',
};

const bulgarian: Readonly<Record<string, string>> = {
  0: 'нула|нито', 1: 'еди?н\\p{L}*|първ\\p{L}*|веднъж', 2: 'дв(?:а|е|ама|амата|ете)|втор\\p{L}*', 3: 'три(?:ма|те)?|трет\\p{L}*', 4: 'четири(?:ма|те)?|четвърт\\p{L}*',
  5: 'пет(?:има|те)?|пет[аио]\\p{L}*', 6: 'шест\\p{L}*', 7: 'седем\\p{L}*|седм[аио]\\p{L}*', 8: 'осем\\p{L}*|осм[аио]\\p{L}*', 9: 'девет\\p{L}*', 10: 'десет\\p{L}*',
  11: 'еди(?:на)?надесет\\p{L}*|единайсет\\p{L}*', 12: 'двана(?:де|й)сет\\p{L}*', 13: 'трина(?:де|й)сет\\p{L}*', 14: 'четирина(?:де|й)сет\\p{L}*',
  15: 'петна(?:де|й)сет\\p{L}*', 16: 'шестна(?:де|й)сет\\p{L}*', 17: 'седемна(?:де|й)сет\\p{L}*', 18: 'осемна(?:де|й)сет\\p{L}*', 19: 'деветна(?:де|й)сет\\p{L}*',
  20: 'два(?:де|й)сет\\p{L}*', 30: 'три(?:де|й)сет\\p{L}*', 40: 'четири(?:де|й)сет\\p{L}*', 50: 'петдесет\\p{L}*', 60: 'шест(?:де|й)сет\\p{L}*',
  70: 'седемдесет\\p{L}*', 80: 'осемдесет\\p{L}*', 90: 'деветдесет\\p{L}*', 100: 'сто(?:тина)?', 1000: 'хиляд\\p{L}*',
};

/** The words that stand for a number in each language, as patterns for a text in small letters. What has none is only written in digits. */
export const numberWords: Readonly<Record<Language, ReadonlyMap<string, RegExp>>> = { en: patterns(english), bg: patterns(bulgarian) };

function patterns(words: Readonly<Record<string, string>>): ReadonlyMap<string, RegExp> {
  return new Map(Object.entries(words).map(([number, word]) => [number, new RegExp(`(?<!\\p{L})(?:${word})(?!\\p{L})`, 'u')]));
}
