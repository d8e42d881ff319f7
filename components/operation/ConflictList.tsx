import type { Messages } from '../../lib/language/messages/Messages';
import type { ConflictView } from '../../lib/view/OperationView';
import { placeOf } from '../../lib/view/toSubjectView';
import { CorrectedMark } from '../agency/CorrectedMark';
import { Citations } from '../text/Citations';
import { Words } from '../text/Words';

type Props = { readonly conflicts: readonly ConflictView[]; readonly messages: Messages };

/** Where sources disagree: the question, and each account beside the others with who gives it. */
export function ConflictList({ conflicts, messages }: Props) {
  if (conflicts.length === 0) return null;
  return (
    <section className="conflicts">
      <h2>{messages.sections.conflicts}</h2>
      <p className="note">{messages.sections.conflictNote}</p>
      {conflicts.map(({ id, question, accounts, corrected }) => (
        <section key={id} {...(corrected && { id: placeOf('conflict', id) })}>
          <h3 id={`heading-conflict-${id}`}>
            <Words of={question} />
          </h3>
          <ul>
            {accounts.map(({ text, citations }, index) => (
              <li key={index}>
                <p className="source">
                  <Citations of={citations} linked />
                </p>
                <p>
                  <Words of={text} />
                </p>
              </li>
            ))}
          </ul>
          <CorrectedMark corrected={corrected} />
        </section>
      ))}
    </section>
  );
}
