import { isMissingPage, isPageKind, kindOf } from '../AddressKind';
import { headersOf, type Header } from '../headersOf';
import { addressOfFile, headersOfFile, type SiteRules } from '../SiteRules';

/** What Cloudflare Pages takes of a `_headers` file; Netlify names no limits. */
export const headersFileLimits = { rules: 100, lineLength: 2000 } as const;

/**
 * The rules as `_headers`, which Netlify and Cloudflare Pages read from the folder that they publish.
 *
 * Both put the headers of all rules that match an address together, and join those of the same name by a comma: two content security
 * policies would then both hold. So `/*` has only what is the same everywhere, and no two other rules match the same address. Both go by the
 * address that was asked for, so that the page for unknown addresses has the policy that it says itself.
 */
export function toHeadersFile(rules: SiteRules): string {
  const common = commonHeaders(rules);
  const isCommon = ([name]: Header): boolean => common.some(([other]) => other === name);
  const named = new Map(rules.files.filter((file) => !isMissingPage(file)).map((file) => [addressPattern(file, rules), file]));
  const blocks = [...named].map(([address, file]) => block(address, headersOfFile(file, rules).filter((header) => !isCommon(header))));
  return [block(`${rules.base}/*`, common), ...blocks].join('\n');
}

/** The limits of Cloudflare Pages that a `_headers` file goes beyond, in words; none as a rule. */
export function brokenLimits(text: string): readonly string[] {
  const lines = text.split('\n');
  const count = lines.filter((line) => line.startsWith('/')).length;
  const longest = Math.max(...lines.map(({ length }) => length));
  return [
    ...(count > headersFileLimits.rules ? [`${count} rules, where ${headersFileLimits.rules} are read`] : []),
    ...(longest > headersFileLimits.lineLength ? [`a line of ${longest} characters, where ${headersFileLimits.lineLength} are read`] : []),
  ];
}

function commonHeaders(rules: SiteRules): readonly Header[] {
  const page = headersOf('page', rules);
  const file = new Map(headersOf('file', rules));
  return page.filter(([name, value]) => file.get(name) === value && name !== 'Cache-Control');
}

/** A page has a rule of its own, unless all pages have the same one; other files share one for their folder or, where types differ in it, their name. */
function addressPattern(file: string, { base, isPolicyInPages }: SiteRules): string {
  const folders = file.split('/');
  const [top = '', name = ''] = [folders[0], folders.at(-1)];
  if (isPageKind(kindOf(file))) {
    if (!isPolicyInPages || folders.length === 1) return addressOfFile(file, base);
    return top === 'embed' ? `${base}/embed/*` : `${base}/${top}/${folders.slice(1, -1).map((_, depth) => `:part${depth + 1}/`).join('')}`;
  }
  if (folders.length === 1) return `${base}/${file}`;
  return ['_next', 'assets', 'icons', 'oembed'].includes(top) ? `${base}/${top}/*` : `${base}/*/${name}`;
}

function block(address: string, headers: readonly Header[]): string {
  return `${address}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}
