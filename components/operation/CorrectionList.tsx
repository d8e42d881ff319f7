import type { Messages } from '../../lib/language/messages/Messages';
import type { CorrectionView } from '../../lib/view/OperationView';
import { Words } from '../text/Words';

type Props = { readonly corrections: readonly CorrectionView[]; readonly messages: Messages };

/** The mistakes that were put right: what it said, and what it says now. */
export function CorrectionList({ corrections, messages }: Props) {
  if (corrections.length === 0) return null;
  return (
    <section id="corrections" className="corrections">
      <h2>{messages.sections.corrections}</h2>
      <ul>
        {corrections.map(({ date, was, now }, index) => (
          <li key={index}>
            <time dateTime={date.iso}>{date.words}</time>
            <p>
              {messages.sections.correctionWas}: <Words of={was} />
            </p>
            <p>
              {messages.sections.correctionNow}: <Words of={now} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
