import type { Messages } from '../../lib/language/messages/Messages';
import type { OperationView } from '../../lib/view/OperationView';
import { KindMark } from '../agency/KindMark';

type Props = { readonly operation: OperationView; readonly messages: Messages };

/** What the marks of this map mean; a kind that no agency has is left out. */
export function Legend({ operation, messages }: Props) {
  const kinds = new Set(operation.agencies.map(({ kind }) => kind));
  return (
    <ul className="legend" aria-label={messages.legend.label}>
      {(kinds.has('national-agency') || kinds.has('regional-agency')) && (
        <li>
          <KindMark kind="national-agency" />
          {kinds.has('regional-agency') ? messages.legend.national : messages.kinds['national-agency']}
        </li>
      )}
      {(['international-organisation', 'non-governmental'] as const).map(
        (kind) =>
          kinds.has(kind) && (
            <li key={kind}>
              <KindMark kind={kind} />
              {messages.kinds[kind]}
            </li>
          ),
      )}
      {operation.agencies.length > 1 && (
        <li>
          <span className="pin-count" aria-hidden="true">
            2
          </span>
          {messages.legend.several}
        </li>
      )}
      {operation.countries.length > 0 && (
        <li>
          <span className="swatch" aria-hidden="true" />
          {messages.legend.tookPart}
        </li>
      )}
    </ul>
  );
}
