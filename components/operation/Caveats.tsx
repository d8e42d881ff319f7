import type { Messages } from '../../lib/language/messages/Messages';
import { caveatsOf } from '../../lib/view/caveatsOf';
import type { OperationView } from '../../lib/view/OperationView';

type Props = { readonly view: OperationView; readonly messages: Messages; readonly place: 'page' | 'frame' };

/** What a reader must know before the facts, a line for each. */
export function Caveats({ view, messages, place }: Props) {
  return caveatsOf(view, messages, place).map((words) => (
    <p key={words} className="caveat">
      {words}
    </p>
  ));
}
