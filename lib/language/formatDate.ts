import type { EventDate } from '../operation/EventDate';
import { endsOf, type PartialDate } from '../operation/PartialDate';
import { fill } from './fill';
import type { Language } from './Language';
import { disguise } from './pseudo/disguise';

type Parts = Intl.DateTimeFormatOptions;

const options = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Readonly<Record<string, Parts>>;

/** British English for its order of day and month; Bulgarian ends in «г.», as its grammar asks. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', bg: 'bg-BG' };

/** A range's words around its two dates. */
const ranges: Readonly<Record<Language, string>> = { en: '{from} to\u00a0{to}', bg: 'от\u00a0{from} до\u00a0{to}' };

/**
 * A date in words, exactly as precise as it is given: `2017-06` becomes `June 2017`, never a day; a range of two says once what they share:
 * `July to December 2023`. To be called at build only: browsers' tables of words differ, and a page must not change while it loads.
 */
export function formatDate(date: EventDate, language: Language): string {
  const [from, to] = endsOf(date);
  if (from === to) return disguise(wordsOf(from, options[precisionOf(from)], language), language);
  const words = { from: wordsOf(from, unsharedParts(from, to, language), language), to: wordsOf(to, options[precisionOf(to)], language) };
  return disguise(fill(ranges[language], words), language);
}

/** What the first date of a range says that the second one doesn't: 3 to 5 July 2023, 3 July to 5 August 2023. */
function unsharedParts(from: PartialDate, to: PartialDate, language: Language): Parts {
  const precision = precisionOf(from);
  // „от 2017 до 2019 г.“: the year's own sign stands once, as it does behind a month.
  if (precision === 'year' && precisionOf(to) === 'year' && language === 'bg') return {};
  if (precision !== precisionOf(to) || from.slice(0, 4) !== to.slice(0, 4)) return options[precision];
  if (precision === 'day' && from.slice(0, 7) === to.slice(0, 7)) return { day: 'numeric' };
  return precision === 'day' ? { month: 'long', day: 'numeric' } : { month: 'long' };
}

function wordsOf(date: PartialDate, parts: Parts, language: Language): string {
  const [year = NaN, month = 1, day = 1] = date.split('-').map(Number);
  if (Object.keys(parts).length === 0) return String(year);
  return formatOf(language, parts).format(Date.UTC(year, month - 1, day)).replace(/ /g, '\u00a0');
}

function precisionOf(date: PartialDate): keyof typeof options {
  return (['year', 'month', 'day'] as const)[date.split('-').length - 1] ?? 'day';
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** To make a format takes far longer than to use it. */
function formatOf(language: Language, parts: Parts): Intl.DateTimeFormat {
  const key = `${language} ${Object.keys(parts).join(' ')}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...parts, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}
