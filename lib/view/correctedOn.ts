import { fill } from '../language/fill';
import { formatDate } from '../language/formatDate';
import type { Language } from '../language/Language';
import { messagesIn } from '../language/messagesIn';
import type { Operation, Subject } from '../operation/Operation';

/** That an entry was corrected and when, in words; nothing for an entry that never was. Of several corrections the first one counts, which is the newest. */
export function correctedOn({ corrections }: Operation, language: Language, isThisEntry: (about: Subject) => boolean): { readonly corrected?: string } {
  const correction = corrections.find(({ about }) => about !== undefined && isThisEntry(about));
  if (!correction) return {};
  return { corrected: fill(messagesIn(language).sections.corrected, { date: formatDate(correction.date, language) }) };
}
