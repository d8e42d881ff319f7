import { languages, type Language } from '../language/Language';
import { escapePattern } from './escapePattern';

/** A folder of pages that has another name now, both by their paths below the site's own: `en/old-name` and `en/name`. */
export type Move = { readonly from: string; readonly to: string };

/** Where the pages of an operation were whose folder had another name, in each language. */
export function movesOf({ slug, formerly = [] }: { readonly slug: string; readonly formerly?: readonly string[] }): readonly Move[] {
  const folder = (language: Language, name: string): string => `${language}/${name}`;
  return formerly.flatMap((name) => languages.map((language) => ({ from: folder(language, name), to: folder(language, slug) })));
}

/** The source of a regular expression that fits each address of a folder that moved; its first group is what comes behind the folder. */
export const movedPattern = ({ from }: Move, base: string): string => `^${escapePattern(`${base}/${from}`)}(?:/(.*))?$`;
