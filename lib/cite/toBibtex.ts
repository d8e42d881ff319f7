import type { Language } from '../language/Language';
import type { Reference } from './Reference';

const commands: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '^': '\\textasciicircum{}', '~': '\\textasciitilde{}' };

/** BibTeX's own words for the months, which each style puts into its language. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** The languages as biblatex calls them. */
const languageIds: Readonly<Record<Language, string>> = { en: 'english', bg: 'bulgarian' };

/**
 * A page at an address as a BibTeX entry, in UTF-8 as biber and Zotero read it, with plain spaces. Double braces keep the title's capitals, and
 * the site's name from being taken for a person's. It stands as the author, as BibTeX prints no publisher of an `@misc`; `year` and `month` are
 * for BibTeX, which knows no `date`.
 */
export function toBibtex({ key, title, publisher, language, date, note }: Reference, address: string): string {
  const [year = '', month] = date.split('-');
  const fields = [
    `title = {{${escaped(title)}}}`,
    `author = {{${escaped(publisher)}}}`,
    `date = {${date}}`,
    `year = {${year}}`,
    ...(month ? [`month = ${months[Number(month) - 1] ?? ''}`] : []),
    `url = {${address.replace(/[{}\\]/g, encodeURIComponent)}}`,
    `note = {${escaped(note)}}`,
    `langid = {${languageIds[language]}}`,
  ];
  return `@misc{${key},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('\u00a0', ' ').replace(/[\\{}$&#^_%~]/g, (character) => commands[character] ?? `\\${character}`);
}
