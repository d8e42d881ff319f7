import type { Messages } from '../../lib/language/messages/Messages';
import type { FigureView } from '../../lib/view/OperationView';
import { Citations } from '../text/Citations';
import { Words } from '../text/Words';

type Props = { readonly figures: readonly FigureView[]; readonly messages: Messages };

/** The size of the story in a few numbers, each with its source. */
export function FigureRow({ figures, messages }: Props) {
  if (figures.length === 0) return null;
  return (
    <section>
      <h2 className="visually-hidden">{messages.sections.figures}</h2>
      <ul className="figures">
        {figures.map(({ id, value, label, citations }) => (
          <li key={id}>
            <b>
              <Words of={value} />
            </b>
            <p>
              <Words of={label} />{' '}
              <span className="source">
                <Citations of={citations} linked />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
