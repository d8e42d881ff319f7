import type { Messages } from '../../lib/language/messages/Messages';
import type { AdditionView } from '../../lib/view/OperationView';
import { Words } from '../text/Words';
import { AboutEntry } from './AboutEntry';

type Props = { readonly additions: readonly AdditionView[]; readonly messages: Messages };

/** What the page did not say at first. */
export function AdditionList({ additions, messages }: Props) {
  if (additions.length === 0) return null;
  return (
    <section className="corrections">
      <h2>{messages.sections.additions}</h2>
      <ul>
        {additions.map(({ date, text, subject }, index) => (
          <li key={index}>
            <time dateTime={date.iso}>{date.words}</time>
            <AboutEntry subject={subject} messages={messages} linked />
            <p>
              <Words of={text} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
