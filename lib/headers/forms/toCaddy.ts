import { kindOf, kindPatterns } from '../AddressKind';
import { escapePattern } from '../escapePattern';
import { headersOf, type Header } from '../headersOf';
import { movedPattern } from '../Move';
import { addressOfFile, headersOfFile, kindPolicy, missingPages, policyOf, type SiteRules } from '../SiteRules';

/**
 * The rules as a file to import into a site block of a Caddyfile (Caddy 2.6 or newer), which names the folder with `root`.
 *
 * Headers are deferred: an answer that turns into an error gets those of the page for unknown addresses alone.
 */
export function toCaddy(rules: SiteRules): string {
  const at = escapePattern(rules.base);
  const policies = [...rules.pages.keys()].map((file) => `  ${quoted(addressOfFile(file, rules.base))} ${quoted(policyOf(file, rules) ?? '')}\n`);
  const kinds = kindPatterns.map(([kind, pattern]) => {
    const headers = headersOf(kind, rules, kindPolicy(kind, rules, '{operation_map_policy}'));
    return handle(kind, `path_regexp ^${at}/${pattern.slice(1)}`, headers, '  file_server {\n    precompressed br gzip\n    hide _headers _redirects\n  }\n');
  });
  const missing = missingPages(rules).map(({ below, file }, index) => {
    const headers = headersOfFile(file, rules);
    return indented(handle(`${kindOf(file)}${index}`, `path ${below}*`, headers, `  rewrite * ${rules.base}/${file}\n  file_server\n`));
  });
  return [
    '# Written by the build. Import it into a site block.\n',
    `map {path} {operation_map_policy} {\n${policies.join('')}  default ""\n}\n`,
    ...rules.moves.map((move, index) => moved(`moved${index}`, movedPattern(move, rules.base), `${rules.base}/${move.to}/`)),
    ...kinds,
    `handle_errors {\n${missing.join('')}}\n`,
  ].join('');
}

/** An address is rewritten before it is told, as that keeps its query. */
function moved(name: string, pattern: string, to: string): string {
  return `@${name} path_regexp ${name} ${pattern}\nhandle @${name} {\n  route {\n    rewrite * ${to}{re.${name}.1}\n    redir {uri} 301\n  }\n}\n`;
}

function handle(name: string, matcher: string, headers: readonly Header[], rest: string): string {
  const lines = headers.map(([header, value]) => `    ${header} ${value.startsWith('{') ? value : quoted(value)}\n`).join('');
  return `@${name} ${matcher}\nhandle @${name} {\n  header {\n${lines}    defer\n  }\n${rest}}\n`;
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
