import type { Language } from '../language/Language';
import type { Operation, Subject } from '../operation/Operation';
import type { SubjectView } from './OperationView';
import { subjectText } from './subjectText';

const kinds = ['figure', 'step', 'unknown', 'conflict', 'source'] as const;

/** The entry that a correction or an addition is about, for its list; nothing where `subjectText` has no words for it. */
export function toSubjectView(about: Subject | undefined, operation: Operation, language: Language): { readonly subject?: SubjectView } {
  const words = about && subjectText(about, operation, language);
  if (about === undefined || words === undefined) return {};
  const kind = kinds.find((one) => about[one] !== undefined);
  const id = kind && about[kind];
  if (kind === undefined || id === undefined) return { subject: { words } };
  // Sources have a place on the page; of the other entries those alone that are marked as corrected.
  const hasPlace = kind === 'source' || operation.corrections.some((correction) => correction.about?.[kind] === id);
  return { subject: { words, ...(hasPlace && { place: placeOf(kind, id) }) } };
}

/** Where an entry stands on the operation's page, as its id there: `figure-rescued`. */
export function placeOf(kind: (typeof kinds)[number], id: string): string {
  return `${kind}-${id}`;
}
