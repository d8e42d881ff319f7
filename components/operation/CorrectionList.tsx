import type { Messages } from '../../lib/language/messages/Messages';
import type { CorrectionView } from '../../lib/view/OperationView';
import { Words } from '../text/Words';
import { AboutEntry } from './AboutEntry';

type Props = {
  readonly corrections: readonly CorrectionView[];
  readonly messages: Messages;
  /** Whether the entries that they concern stand on the same page. */
  readonly linked?: boolean;
};

/** The mistakes that were put right: what it said, and what it says now. */
export function CorrectionList({ corrections, messages, linked = false }: Props) {
  if (corrections.length === 0) return null;
  return (
    <section id="corrections" className="corrections">
      <h2>{messages.sections.corrections}</h2>
      <ul>
        {corrections.map(({ date, was, now, subject }, index) => (
          <li key={index}>
            <time dateTime={date.iso}>{date.words}</time>
            <AboutEntry subject={subject} messages={messages} linked={linked} />
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
