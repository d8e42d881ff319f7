import { typedKinds, type TypedKind } from './contentTypes';

/**
 * What an address of the site answers with, as far as its headers go: a page for readers, a page for frames, what unknown addresses
 * are answered with beside each of them, a file whose name changes with its content, the script for host pages, a drawing (SVG), a file whose
 * type servers don't all know (`contentTypes.ts`), or any other file.
 */
export type AddressKind = 'missingFrame' | 'missingPage' | 'frame' | 'page' | 'hashed' | 'script' | 'drawing' | TypedKind | 'file';

/** The folders of files that are named after what is in them. */
export const hashedFolders = ['_next/static', 'assets'] as const;

/**
 * Which addresses are of which kind: the source of a regular expression over an address below the site's path, without the slash at its
 * beginning. It fits a page's folder (`en/`) and its file (`en/index.html`) alike. The first that matches holds, and one always does.
 */
export const kindPatterns: readonly (readonly [kind: AddressKind, pattern: string])[] = [
  ['hashed', `^(${hashedFolders.join('|')})/.*[^/]$`],
  ['missingFrame', '^embed/(.*/)?404\\.html$'],
  ['missingPage', '^(.*/)?404\\.html$'],
  ['frame', '^embed/(.*/)?([^/]+\\.html)?$'],
  ['page', '^(.*/)?([^/]+\\.html)?$'],
  ['script', '^embed(\\.v1)?\\.js$'],
  ['drawing', '^.*\\.svg$'],
  ...typedKinds,
  ['file', '^.*$'],
];

/**
 * The kind of a file of the site.
 *
 * @param file its path in `out/`, such as `en/blackwrist/index.html`.
 */
export function kindOf(file: string): AddressKind {
  return kindPatterns.find(([, pattern]) => new RegExp(pattern).test(file))?.[0] ?? 'file';
}

/** Whether answers of a kind are pages, which have a content security policy of their own. */
export const isPageKind = (kind: AddressKind): boolean => /page|frame/i.test(kind);

/** Whether a file is a page that unknown addresses are answered with. */
export const isMissingPage = (file: string): boolean => /(^|\/)404\.html$/.test(file);
