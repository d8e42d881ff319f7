import { kindPatterns } from '../AddressKind';
import { escapePattern } from '../escapePattern';
import { headersOf, type Header } from '../headersOf';
import { movedPattern } from '../Move';
import { kindPolicy, missingPages, policyOf, type SiteRules } from '../SiteRules';

/** The rules as two files for nginx: one for the `http` block, one for a `server` block. */
export type NginxFiles = { readonly http: string; readonly server: string };

/**
 * The rules for nginx 1.18 or newer.
 *
 * Pages' policies are a map, which costs the same for ten pages and for ten thousand. Each location has all its headers, since one `add_header`
 * in a location drops all that stand outside it; `always`, since they else stay away from errors.
 *
 * @param root the folder to serve, absolute, in which the site's path (`/maps/`) is a folder too; the surrounding `server` names it when left out.
 */
export function toNginx(rules: SiteRules, root?: string): NginxFiles {
  const pages = [...rules.pages.keys()];
  const http = [
    '# Written by the build. Include it in the http block.',
    'map_hash_bucket_size 512;',
    `map_hash_max_size ${Math.max(2048, 4 * pages.length)};`,
    map('$operation_map_policy', '', pages.map((file) => [`${rules.base}/${file}`, policyOf(file, rules) ?? ''])),
    map('$operation_map_missing', `${rules.base}/404.html`, missingPages(rules).map(({ below, file }) => [`~^${escapePattern(below)}`, `${rules.base}/${file}`])),
  ];
  const at = `^${escapePattern(rules.base)}/`;
  const server = [
    '# Written by the build. Include it in a server block.',
    ...(root === undefined ? [] : [`root ${quoted(root)};`]),
    'index index.html;',
    'gzip_static on;',
    'gzip_vary on;',
    'charset utf-8;',
    'charset_types text/xml application/javascript;',
    'absolute_redirect off;',
    'server_tokens off;',
    'error_page 403 404 =404 $operation_map_missing;',
    `location = ${rules.base}/_headers { return 404; }`,
    `location = ${rules.base}/_redirects { return 404; }`,
    // The query goes along by itself.
    ...rules.moves.map((move) => `rewrite ${quoted(movedPattern(move, rules.base))} ${rules.base}/${move.to}/$1 permanent;`),
    // Pages come first: nginx tries one pattern after the other.
    ...kindPatterns.map(([kind, pattern]) => location(`${at}${pattern.slice(1)}`, headersOf(kind, rules, kindPolicy(kind, rules, '$operation_map_policy')))),
  ];
  return { http: `${http.join('\n')}\n`, server: `${server.join('\n')}\n` };
}

function map(variable: string, fallback: string, entries: readonly (readonly [key: string, value: string])[]): string {
  return `map $uri ${variable} {\n  default ${quoted(fallback)};\n${entries.map(([key, value]) => `  ${quoted(key)} ${quoted(value)};\n`).join('')}}`;
}

/** A file's type is no header to add, which would send two of them: it takes the place of the one that nginx would find. */
function location(pattern: string, headers: readonly Header[]): string {
  const lines = headers.flatMap(([name, value]) => (name === 'Content-Type' ? ['types { }', `default_type ${quoted(value)};`] : [`add_header ${name} ${quoted(value)} always;`]));
  return `location ~ ${quoted(pattern)} {\n${lines.map((line) => `  ${line}\n`).join('')}}`;
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
