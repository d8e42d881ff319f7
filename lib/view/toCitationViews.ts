import { fill } from '../language/fill';
import { formatList } from '../language/formatList';
import type { Language } from '../language/Language';
import { messagesIn } from '../language/messagesIn';
import type { Citation, Operation } from '../operation/Operation';
import { carriedBy } from './carriedBy';
import type { CitationView } from './OperationView';
import { toText } from './Text';

/**
 * The sources of a statement in words, one entry a source however many of its paragraphs are cited.
 *
 * @throws RangeError when a source is not among the operation's; the loader refuses such data.
 */
export function toCitationViews(citations: readonly Citation[], operation: Operation, language: Language): readonly CitationView[] {
  return [...new Set(citations.map(({ source }) => source))].map((id) => {
    const source = operation.sources.find((candidate) => candidate.id === id);
    if (!source) throw new RangeError(`Source '${id}' is not defined.`);
    const paragraphs = citations.flatMap((citation) => (citation.source === id && citation.paragraph !== undefined ? [citation.paragraph] : []));
    const place = toPlace(paragraphs, language);
    const carried = carriedBy(source, operation, language);
    return {
      publisher: toText(source.publisher, language, operation.defaultLanguage),
      ...(carried && { carriedBy: carried }),
      ...(place && { place }),
      ...(source.url && { url: source.url }),
    };
  });
}

function toPlace(paragraphs: readonly number[], language: Language): string | undefined {
  if (paragraphs.length === 0) return undefined;
  const { citation } = messagesIn(language);
  const list = formatList([...paragraphs].sort((a, b) => a - b).map(String), language);
  return fill(paragraphs.length === 1 ? citation.paragraph : citation.paragraphs, { list });
}
