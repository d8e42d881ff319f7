import { languages } from '../language/Language';
import { escapePattern } from './escapePattern';

/** A folder of pages that has another name now, by its paths below the site's own: `en/old-name` and `en/name`. */
export type Move = { readonly from: string; readonly to: string };

/** An operation, and the names that its folder had. */
export type Renamed = { readonly slug: string; readonly formerly?: readonly string[] };

/** Where the pages of an operation were whose folder had another name, in each language. */
export function movesOf({ slug, formerly = [] }: Renamed): readonly Move[] {
  return formerly.flatMap((name) =>
    languages.map((language) => ({ from: `${language}/${name}`, to: `${language}/${slug}` })),
  );
}

/**
 * The source of a regular expression that fits each address of a folder that moved; its first group is what comes
 * behind the folder.
 */
export function movedPattern({ from }: Move, base: string): string {
  return `^${escapePattern(`${base}/${from}`)}(?:/(.*))?$`;
}
