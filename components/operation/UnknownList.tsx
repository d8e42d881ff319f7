import type { Messages } from '../../lib/language/messages/Messages';
import type { OperationView } from '../../lib/view/OperationView';
import { placeOf } from '../../lib/view/toSubjectView';
import { CorrectedMark } from '../agency/CorrectedMark';
import { Citations } from '../text/Citations';
import { Words } from '../text/Words';

type Props = { readonly unknowns: OperationView['unknowns']; readonly messages: Messages };

/** What the sources leave open, said instead of drawn. */
export function UnknownList({ unknowns, messages }: Props) {
  if (unknowns.length === 0) return null;
  return (
    <section className="unknowns">
      <h2>{messages.sections.unknowns}</h2>
      <ul>
        {unknowns.map(({ id, text, citations, corrected }) => (
          <li key={id} {...(corrected && { id: placeOf('unknown', id) })}>
            <p>
              <Words of={text} />
            </p>
            <p className="source">
              <Citations of={citations} linked />
            </p>
            <CorrectedMark corrected={corrected} />
          </li>
        ))}
      </ul>
    </section>
  );
}
