import type { Messages } from '../../lib/language/messages/Messages';
import type { OperationView } from '../../lib/view/OperationView';
import { placeOf } from '../../lib/view/toSubjectView';
import { CorrectedMark } from '../agency/CorrectedMark';
import { Statement } from '../text/Statement';

type Props = { readonly unknowns: OperationView['unknowns']; readonly messages: Messages };

/** What the sources leave open, said instead of drawn. */
export function UnknownList({ unknowns, messages }: Props) {
  if (unknowns.length === 0) return null;
  return (
    <section className="unknowns">
      <h2>{messages.sections.unknowns}</h2>
      <ul>
        {unknowns.map(({ id, corrected, ...unknown }) => (
          <li key={id} {...(corrected && { id: placeOf('unknown', id) })}>
            <Statement of={unknown} linked />
            <CorrectedMark corrected={corrected} />
          </li>
        ))}
      </ul>
    </section>
  );
}
