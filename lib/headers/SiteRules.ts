import { isMissingPage, isPageKind, kindOf, type AddressKind } from './AddressKind';
import { contentPolicy, framingPolicy } from './contentPolicy';
import { headersOf, type Header, type Serving } from './headersOf';
import type { Move } from './Move';
import { noHashes, type InlineHashes } from './InlineHashes';

/** All that the rules for a built site's headers are made of. */
export type SiteRules = Serving & {
  /** The path that the site lives under: `''` or `/maps`. */
  readonly base: string;
  /** Its pages' inline code, by the page's path in `out/`. */
  readonly pages: ReadonlyMap<string, InlineHashes>;
  /** Whether each page says its policy itself, in a `<meta>`. */
  readonly isPolicyInPages: boolean;
  /** All files of the site, pages or not, by their paths in `out/`. */
  readonly files: readonly string[];
  /** The folders of pages that have another name now. */
  readonly moves: readonly Move[];
};

const isFrameFile = (file: string): boolean => file.startsWith('embed/');

/** The content security policy that a page's answer carries as a header; none for a page for frames that says its policy itself. */
export function policyOf(file: string, { pages, isPolicyInPages }: Pick<SiteRules, 'pages' | 'isPolicyInPages'>): string | undefined {
  if (isPolicyInPages) return isFrameFile(file) ? undefined : framingPolicy;
  return contentPolicy(isFrameFile(file), pages.get(file) ?? noHashes);
}

/** The policy that a server's rules give all pages of a kind: where each has its own, the server's variable that holds it. */
export function kindPolicy(kind: AddressKind, { isPolicyInPages }: Pick<SiteRules, 'isPolicyInPages'>, variable: string): string | undefined {
  if (!isPageKind(kind)) return undefined;
  if (!isPolicyInPages) return variable;
  return kind === 'page' || kind === 'missingPage' ? framingPolicy : undefined;
}

/** The headers that a file of the site is answered with. */
export function headersOfFile(file: string, rules: Serving & Pick<SiteRules, 'pages' | 'isPolicyInPages'>): readonly Header[] {
  const kind = kindOf(file);
  return headersOf(kind, rules, isPageKind(kind) ? policyOf(file, rules) : undefined);
}

/** The address of a file, with the site's path: `en/index.html` is `/en/`. */
export function addressOfFile(file: string, base: string): string {
  return `${base}/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The pages that unknown addresses are answered with, and below which path each: the nearest first, the site's own last. */
export function missingPages({ files, base }: Pick<SiteRules, 'files' | 'base'>): readonly { readonly below: string; readonly file: string }[] {
  return files
    .filter(isMissingPage)
    .map((file) => ({ below: `${base}/${file.replace(/404\.html$/, '')}`, file }))
    .toSorted((one, other) => other.below.length - one.below.length || (one.below < other.below ? -1 : 1));
}
