import type { PartialDate } from '../operation/PartialDate';
import type { Language } from './Language';
import { disguise } from './pseudo/disguise';

const options = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

/** British English for its order of day and month; Bulgarian ends in «г.», as its grammar asks. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', bg: 'bg-BG' };

/**
 * A date in words, exactly as precise as it is given: `2017-06` becomes `June 2017`, never a day. To be called at build
 * only: browsers' tables of words differ, and a page must not change while it loads.
 */
export function formatDate(date: PartialDate, language: Language): string {
  const [year = NaN, month = 1, day = 1] = date.split('-').map(Number);
  const precision = (['year', 'month', 'day'] as const)[date.split('-').length - 1] ?? 'day';
  const words = formatOf(language, precision).format(Date.UTC(year, month - 1, day));
  return disguise(words.replace(/ /g, '\u00a0'), language);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** To make a format takes far longer than to use it. */
function formatOf(language: Language, precision: keyof typeof options): Intl.DateTimeFormat {
  const key = `${language} ${precision}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...options[precision], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}
