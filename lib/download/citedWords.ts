import type { Citation, Operation } from '../operation/Operation';
import { carriedBy, withCarrier } from '../view/carriedBy';
import { toText } from '../view/Text';
import { separator } from './Column';

/**
 * `Reuters (as carried by WSAU), https://wsau.com/…`: who is cited, each once, in the order of their first mention;
 * nothing where nobody is.
 */
export function sourceWords(operation: Operation, citations: readonly Citation[]): string | undefined {
  return (
    idsOf(citations)
      .map((id) => wordsOf(operation, id))
      .join(separator) || undefined
  );
}

/**
 * The paragraphs of each of the sources that `sourceWords` has, in the same order: `3 9 | 2`. Nothing stands for a
 * source without numbered paragraphs, and nothing at all where no source has any.
 */
export function paragraphWords(citations: readonly Citation[]): string | undefined {
  const lists = idsOf(citations).map((id) => {
    const paragraphs = citations.flatMap(({ source, paragraph }) =>
      source === id && paragraph !== undefined ? [paragraph] : [],
    );
    return [...new Set(paragraphs)].toSorted((a, b) => a - b).join(' ');
  });
  return lists.some((list) => list !== '') ? lists.join(separator) : undefined;
}

const idsOf = (citations: readonly Citation[]): readonly string[] => [
  ...new Set(citations.map(({ source }) => source)),
];

function wordsOf(operation: Operation, id: string): string {
  const { defaultLanguage } = operation;
  const source = operation.sources.find((candidate) => candidate.id === id);
  if (!source) throw new RangeError(`Source '${id}' is not defined.`);
  const publisher = toText(source.publisher, defaultLanguage, defaultLanguage);
  const text = withCarrier(publisher, carriedBy(source, operation, defaultLanguage));
  return source.url === undefined ? text : `${text}, ${source.url}`;
}
