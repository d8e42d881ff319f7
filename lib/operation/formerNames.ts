import type { DataFiles } from './DataFiles';
import type { Finding } from './Finding';
import { quote } from './messages/quote';
import type { Problem } from './Problem';
import { problemsIn } from './problemsIn';
import { decodeText } from './yaml/decodeText';
import { parseYaml } from './yaml/parseYaml';

/** A former name of an operation's folder, by its place in the list. */
type Claim = { readonly slug: string; readonly name: string; readonly index: number };

/**
 * Errors between the former names of operations: an address leads to one operation alone. Operations with errors of
 * their own are looked at, too.
 *
 * @param slugs The names of all operations in the data folder.
 */
export function formerNames(read: readonly DataFiles[], slugs: readonly string[]): readonly Problem[] {
  const claims = read.flatMap(claimsIn);
  return read.flatMap((files) => {
    const findings = claims.filter(({ slug }) => slug === files.slug).flatMap((claim): readonly Finding[] => {
      const message = faultOf(claim, claims, slugs);
      return message === undefined ? [] : [{ path: ['formerly', claim.index], at: 'value', message }];
    });
    return problemsIn('error', files, 'operation.yaml', findings);
  });
}

function faultOf({ slug, name }: Claim, claims: readonly Claim[], slugs: readonly string[]): string | undefined {
  if (name === slug) {
    return `${quote(name)} is what the folder is called now; name what it was called before, or remove the entry`;
  }
  if (slugs.includes(name)) {
    const isLoop = claims.some((other) => other.slug === name && other.name === slug);
    const loop = isLoop ? `, which names ${quote(slug)} as a former name of its own` : '';
    const cure = 'so remove the entry, or give that folder another name';
    return `${quote(name)} is an operation that is there${loop}; a former name is one that no folder has any more, ${cure}`;
  }
  const before = claims.slice(0, claims.findIndex((other) => other.slug === slug));
  const earlier = before.find((other) => other.name === name);
  if (earlier === undefined) return undefined;
  const cure = 'an address leads to one operation, so keep the entry in one of the two';
  return `${quote(name)} is a former name of ${quote(earlier.slug)} too; ${cure}`;
}

/** The former names that an operation's file has, as far as they are names. */
function claimsIn({ slug, contents }: DataFiles): readonly Claim[] {
  const content = contents.get('operation.yaml');
  if (content === undefined || (typeof content === 'object' && 'unreadable' in content)) return [];
  const decoded = decodeText(content);
  if ('message' in decoded || !decoded.text.includes('formerly')) return [];
  const record = parseYaml(decoded.text).root?.value as { readonly formerly?: unknown } | null | undefined;
  const names: readonly unknown[] = Array.isArray(record?.formerly) ? record.formerly : [];
  return names.flatMap((name, index) => (typeof name === 'string' ? [{ slug, name, index }] : []));
}
