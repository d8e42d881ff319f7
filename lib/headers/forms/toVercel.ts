import { kindPatterns } from '../AddressKind';
import { escapePattern } from '../escapePattern';
import { headersOf, type Header } from '../headersOf';
import { movedPattern } from '../Move';
import { addressOfFile, headersOfFile, missingPages, policyOf, type SiteRules } from '../SiteRules';

/** One route of Vercel's build output. */
export type VercelRoute =
  | { readonly handle: 'filesystem' | 'hit' }
  | { readonly src: string; readonly headers: Readonly<Record<string, string>>; readonly status?: number; readonly dest?: string; readonly continue?: true };

/** The rules as `config.json` of Vercel's Build Output API, version 3: headers go to what was found, and unknown addresses have theirs. */
export type VercelConfig = { readonly version: 3; readonly routes: readonly VercelRoute[] };

/** The rules for Vercel. Patterns exclude each other, as the headers of every route that matches an address are put together. */
export function toVercel(rules: SiteRules): VercelConfig {
  const at = escapePattern(rules.base);
  const kinds = kindPatterns.map(([kind, pattern], index) => {
    const earlier = kindPatterns.slice(0, index).map(([, other]) => other.slice(1)).join('|');
    return { src: `^${at}/${earlier && `(?!(?:${earlier}))`}${pattern.slice(1)}`, headers: record(headersOf(kind, rules)), continue: true } as const;
  });
  const policies = [...rules.pages.keys()].flatMap((file) => {
    const policy = policyOf(file, rules);
    const address = escapePattern(addressOfFile(file, rules.base));
    return policy === undefined ? [] : [{ src: `^${address}${file.endsWith('index.html') ? '(?:index\\.html)?' : ''}$`, headers: { 'Content-Security-Policy': policy }, continue: true } as const];
  });
  const missing = missingPages(rules).map(({ below, file }) => ({ src: `^${escapePattern(below)}.*$`, status: 404, dest: `${rules.base}/${file}`, headers: record(headersOfFile(file, rules)) }));
  const moved = rules.moves.map((move) => ({ src: movedPattern(move, rules.base), status: 301, headers: { Location: `${rules.base}/${move.to}/$1` } }));
  return { version: 3, routes: [...moved, { handle: 'filesystem' }, ...missing, { handle: 'hit' }, ...kinds, ...policies] };
}

const record = (headers: readonly Header[]): Readonly<Record<string, string>> => Object.fromEntries(headers);
