import { roomAround } from '../../../lib/embed/roomAround';
import { wishedHeight } from '../../../lib/embed/wishedHeight';
import type { Language } from '../../../lib/language/Language';
import { messagesIn } from '../../../lib/language/messagesIn';
import { aroundAgency } from '../../../lib/view/aroundAgency';
import { viewIn } from '../../browser/setup/views';

/** The height that a page for frames wishes for at a width, in CSS pixels. */
export function wishOf(width: number, language: Language, agencyId?: string): number {
  const view = viewIn(language);
  const agency = view.agencies.find(({ id }) => id === agencyId);
  return wishedHeight(width, 16, roomAround(agency ? aroundAgency(view, agency) : view, messagesIn(language), agency));
}
