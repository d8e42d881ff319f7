import type { Messages } from '../../lib/language/messages/Messages';
import type { StepView } from '../../lib/view/OperationView';
import { Citations } from '../text/Citations';
import { Words } from '../text/Words';

type Props = { readonly steps: readonly StepView[]; readonly messages: Messages };

/** The dated events in their order, each date as precise as its source. */
export function StepLine({ steps, messages }: Props) {
  if (steps.length === 0) return null;
  return (
    <section className="steps" aria-labelledby="heading-steps">
      <h2 id="heading-steps">{messages.sections.steps}</h2>
      <ol>
        {steps.map(({ id, date, text, citations }) => (
          <li key={id}>
            <time dateTime={date.iso}>{date.words}</time>
            <p>
              <Words of={text} />
            </p>
            <p className="source">
              <Citations of={citations} linked />
            </p>
          </li>
        ))}
      </ol>
      <p className="note">{messages.sections.stepsNote}</p>
    </section>
  );
}
