import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toFacts } from '../../lib/download/toFacts';
import { versionOf } from '../../lib/download/versionOf';
import type { CheckedOperations } from '../../lib/operation/checkOperations';
import { isShown } from '../../lib/site/isShown';

/**
 * Whether a built site tells the facts of these operations, at old addresses too, and no others: it may be older than
 * the data that were checked.
 */
export function isOfTheseData(
  out: string,
  { operations, withdrawn }: Pick<CheckedOperations, 'operations' | 'withdrawn'>,
): boolean {
  const shown = operations.filter(isShown);
  const built = existsSync(path.join(out, 'data'))
    ? readdirSync(path.join(out, 'data')).filter((slug) => existsSync(fileOf(out, slug)))
    : [];
  return (
    shown.every(({ slug }) => built.includes(slug)) &&
    built.every((slug) => {
      const isAt = (one: { readonly slug: string; readonly formerly?: readonly string[] }): boolean =>
        one.slug === slug || (one.formerly?.includes(slug) ?? false);
      const operation = shown.find(isAt);
      return operation ? versionIn(fileOf(out, slug)) === versionOf(toFacts(operation)) : withdrawn.some(isAt);
    })
  );
}

const fileOf = (out: string, slug: string): string => path.join(out, 'data', slug, 'operation.json');

function versionIn(file: string): unknown {
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version?: unknown }).version;
}
