import { licencesPath, privacyPath } from '../../lib/address/paths';
import { fill } from '../../lib/language/fill';
import type { Messages } from '../../lib/language/messages/Messages';
import { bordersNote } from '../../lib/view/bordersNote';
import type { PublisherView } from '../../lib/siteFile/PublisherView';
import type { OperationView } from '../../lib/view/OperationView';
import { Island } from '../island/Island';
import { PublisherNote } from './PublisherNote';

type Props = {
  readonly operation: OperationView;
  readonly messages: Messages;
  /** Who publishes the site, as far as that is known. */
  readonly publisher: PublisherView | undefined;
  /** The page's own path. */
  readonly path: string;
};

/** Until when the page is true, who publishes it, whose borders it draws, and with what. */
export function PageFoot({ operation, messages, publisher, path }: Props) {
  return (
    <footer className="page-foot">
      <Island of="printedAddress" with={{ words: messages.print.address, path }} />
      <p>{fill(messages.asOf, { date: operation.asOf.words })}</p>
      {operation.reviewed && <p>{fill(messages.reviewed, { date: operation.reviewed.words })}</p>}
      <PublisherNote publisher={publisher} messages={messages} />
      <p>{bordersNote(operation, messages)}</p>
      <p>
        {messages.outlines} <a href={licencesPath}>{messages.licences}</a>
        <span className="screen-only">
          {' · '}
          <a href={privacyPath(operation.language)}>{messages.privacy.title}</a>
        </span>
      </p>
    </footer>
  );
}
