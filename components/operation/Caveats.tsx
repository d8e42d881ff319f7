import type { Messages } from '../../lib/language/messages/Messages';
import { caveatsOf } from '../../lib/view/caveatsOf';
import type { OperationView } from '../../lib/view/OperationView';

type Props = { readonly view: OperationView; readonly messages: Messages; readonly place: 'page' | 'frame' };

/** What a reader must know before the facts, a line for each. It stands with the facts, so that reader modes keep it. */
export function Caveats({ view, messages, place }: Props) {
  const caveats = caveatsOf(view, messages, place).map((words) => (
    <p key={words} className="caveat">
      {words}
    </p>
  ));
  return place === 'page' && caveats.length > 0 ? <section className="page-head">{caveats}</section> : caveats;
}
