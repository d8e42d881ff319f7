import { languages } from '../language/Language';
import { didYouMean } from './didYouMean';
import type { Finding } from './Finding';
import { languageDescriptions } from './schema/enumDescriptions';
import { problemsIn, type ReadOperation } from './problemsIn';
import { quote } from './messages/quote';
import type { Problem } from './Problem';

/**
 * Errors between operations: two with one headline, and rounds of one another that are not there or don't name each other.
 *
 * @param slugs The names of all operations in the data folder, those with errors of their own too.
 */
export function betweenOperations(read: readonly ReadOperation[], slugs: readonly string[]): readonly Problem[] {
  const firsts = new Map<string, string>();
  return read.flatMap(({ files, operation }) => {
    const findings = [...sharedHeadlines(operation, firsts), ...seriesFaults(operation, read, slugs)];
    return problemsIn('error', files, 'operation.yaml', findings);
  });
}

type Read = ReadOperation['operation'];

/** @param firsts the operation that each headline of those before it is of; this one's are added. */
function sharedHeadlines({ slug, headline = {} }: Read, firsts: Map<string, string>): readonly Finding[] {
  return languages.flatMap((language) => {
    const text = headline[language];
    if (text === undefined) return [];
    const key = `${language} ${text.toLocaleLowerCase(language)}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, slug);
    const message = `is the ${languageDescriptions[language]} headline of ${first} too; write what this operation found, so that readers can tell the two apart`;
    return first === undefined ? [] : [{ path: ['headline', language], at: 'value' as const, message }];
  });
}

function seriesFaults({ slug, series = [] }: Read, read: readonly ReadOperation[], slugs: readonly string[]): readonly Finding[] {
  return series.flatMap((other, index) => {
    const message = faultOf(other);
    return message === undefined ? [] : [{ path: ['series', index], at: 'value' as const, message }];
  });

  function faultOf(other: string): string | undefined {
    if (other === slug) return `${quote(other)} is this operation itself; name the other rounds only`;
    if (!slugs.includes(other)) {
      const meant = didYouMean(other, slugs);
      return `there is no operation ${quote(other)}; ${meant === undefined ? `there are ${slugs.join(', ')}` : `did you mean ${quote(meant)}?`}`;
    }
    const round = read.find(({ operation }) => operation.slug === other)?.operation;
    return round === undefined || round.series?.includes(slug) ? undefined : `${quote(other)} does not name ${quote(slug)} in its own 'series'; rounds of one another name each other`;
  }
}
