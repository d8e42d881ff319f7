import type { Language } from '../../../lib/language/Language';
import { loadOperation } from '../../../lib/operation/loadOperation';
import { toOperationView } from '../../../lib/view/toOperationView';
import type { OperationView } from '../../../lib/view/OperationView';

/** What the data files say of the operation, in a language: what the pages are checked against. */
export function viewIn(language: Language): OperationView {
  return toOperationView(loadOperation('blackwrist'), language);
}
