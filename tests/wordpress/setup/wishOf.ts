import { roomAround } from '../../../lib/embed/roomAround';
import { wishedHeight } from '../../../lib/embed/wishedHeight';
import type { Language } from '../../../lib/language/Language';
import { messagesIn } from '../../../lib/language/messagesIn';
import { loadOperation } from '../../../lib/operation/loadOperation';
import { aroundAgency } from '../../../lib/view/aroundAgency';
import { toOperationView } from '../../../lib/view/toOperationView';

/** The height that a page for frames wishes for at a width, in CSS pixels. */
export function wishOf(width: number, language: Language, agencyId?: string): number {
  const view = toOperationView(loadOperation('blackwrist'), language);
  const agency = view.agencies.find(({ id }) => id === agencyId);
  return wishedHeight(width, 16, roomAround(agency ? aroundAgency(view, agency) : view, messagesIn(language), agency));
}
