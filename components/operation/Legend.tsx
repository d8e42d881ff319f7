import type { Messages } from '../../lib/language/messages/Messages';
import { legendWords, type LegendWords } from '../../lib/view/legendWords';
import type { OperationView } from '../../lib/view/OperationView';
import { KindMark } from '../agency/KindMark';

type Props = { readonly operation: OperationView; readonly messages: Messages };

/** What the marks of this map mean. */
export function Legend({ operation, messages }: Props) {
  return (
    <ul className="legend" aria-label={messages.legend.label}>
      {legendWords(operation, messages).map(({ mark, words }) => (
        <li key={mark}>
          <LegendMark of={mark} />
          {words}
        </li>
      ))}
    </ul>
  );
}

function LegendMark({ of }: { readonly of: LegendWords['mark'] }) {
  if (of === 'tookPart') return <span className="swatch" aria-hidden="true" />;
  if (of === 'disputed') return <span className="swatch disputed" aria-hidden="true" />;
  if (of !== 'several') return <KindMark kind={of} />;
  return (
    <span className="pin-count" aria-hidden="true">
      2
    </span>
  );
}
