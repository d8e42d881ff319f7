import type { Locator } from 'playwright-core';
import type { CitationView } from '../../../lib/view/OperationView';
import { wordsOf } from '../../../lib/view/Text';

/** Words with every run of white space, no-break spaces too, as one space. */
export const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** What can be read in an element: its words that are not hidden. */
export async function plainWords(element: Locator): Promise<string> {
  return plain(await element.innerText());
}

/** Sources as they stand beside a statement. */
export function citationWords(citations: readonly CitationView[]): string {
  return plain(citations.map(({ publisher, place }) => (place ? `${wordsOf(publisher)}, ${place}` : wordsOf(publisher))).join('; '));
}
