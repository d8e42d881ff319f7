import { wordsOf } from '../view/Text';
import type { PictureFacts } from './PictureFacts';

/** Who says what a picture shows, each once: of an agency, those who say what it did; of an operation, those who say what it was. */
export function publishersOf({ view, agency }: { readonly view: PictureFacts['view']; readonly agency?: PictureFacts['agency'] | undefined }): readonly string[] {
  const citations = agency ? agency.contributions.flatMap((contribution) => contribution.citations) : view.summary.citations;
  return [...new Set(citations.map(({ publisher }) => wordsOf(publisher)))];
}
