import type { Language } from '../language/Language';
import type { Reference } from './Reference';

const commands: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '^': '\\textasciicircum{}', '~': '\\textasciitilde{}' };

/** The languages as biblatex calls them. */
const languageIds: Readonly<Record<Language, string>> = { en: 'english', bg: 'bulgarian' };

/** A page at an address as a BibTeX entry, in UTF-8 as biber and Zotero read it, with plain spaces. Double braces keep the title's capitals. */
export function toBibtex({ key, title, language, published, note }: Reference, address: string): string {
  const fields = [
    `title = {{${escaped(title)}}}`,
    ...(published ? [`date = {${published}}`, `year = {${published.slice(0, 4)}}`] : []),
    `url = {${address.replace(/[{}\\]/g, encodeURIComponent)}}`,
    `note = {${escaped(note)}}`,
    `langid = {${languageIds[language]}}`,
  ];
  return `@misc{${key},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('\u00a0', ' ').replace(/[\\{}$&#^_%~]/g, (character) => commands[character] ?? `\\${character}`);
}
