import { isMissingPage } from '../../lib/headers/AddressKind';
import { noHashes } from '../../lib/headers/InlineHashes';
import { headersOfFile } from '../../lib/headers/SiteRules';
import { readInline } from '../policy/readInline';
import type { Answer } from './Answer';

/** Headers that no rule gives a page for frames, or any address at all. */
const unwanted = ['X-Frame-Options', 'Cross-Origin-Opener-Policy', 'Content-Security-Policy', 'Set-Cookie'];

/**
 * What is wrong with the headers of an answer, by the rules for its file.
 *
 * The policy is checked against the inline code that was served: a script that a host put in, or changed by a byte, is refused by browsers.
 *
 * @param file the file's path in `out/`.
 */
export function headerFindings(file: string, { headers, body }: Answer): readonly string[] {
  const { hashes, policy } = file.endsWith('.html') ? readInline(body.toString('utf8')) : { hashes: noHashes };
  const isPolicyInPages = policy !== undefined && !isMissingPage(file);
  const expected = new Map(headersOfFile(file, { pages: new Map([[file, hashes]]), isPolicyInPages, isStrictTransport: false }));
  const wrong = [...expected].flatMap(([name, value]) => {
    const found = headers.get(name);
    if (found === null) return [`${name} is missing`];
    if (normal(found) === normal(value)) return [];
    return name === 'Content-Security-Policy' ? policyFindings(found, value) : [`${name} is '${found}', not '${value}'`];
  });
  const extra = unwanted.filter((name) => headers.has(name) && !expected.has(name)).map((name) => `${name} is '${headers.get(name) ?? ''}', and should not be there`);
  const refused = policy === undefined ? [] : [...hashes.scripts, ...hashes.styles].filter((hash) => !policy.includes(hash)).map((hash) => `the policy in the page refuses inline code that was served (${hash})`);
  return [...wrong, ...extra, ...refused];
}

function policyFindings(found: string, expected: string): readonly string[] {
  const refused = sourcesIn(expected).filter((source) => !sourcesIn(found).includes(source));
  const unknown = sourcesIn(found).filter((source) => !sourcesIn(expected).includes(source));
  const withoutHashes = (policy: string): string => normal(policy.replace(/ 'sha256-[^']*'/g, ''));
  return [
    ...refused.map((source) => `its policy refuses inline code that was served (${source})`),
    ...unknown.map((source) => `its policy allows inline code that was not served (${source})`),
    ...(withoutHashes(found) === withoutHashes(expected) ? [] : [`Content-Security-Policy is '${found}', not '${expected}'`]),
  ];
}

const sourcesIn = (policy: string): readonly string[] => policy.match(/'sha256-[^']*'/g) ?? [];
const normal = (value: string): string => value.toLowerCase().replace(/\s*([,;])\s*/g, '$1').trim();
