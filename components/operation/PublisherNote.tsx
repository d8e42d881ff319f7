import type { Messages } from '../../lib/language/messages/Messages';
import type { PublisherView } from '../../lib/siteFile/PublisherView';

type Props = { readonly publisher: PublisherView | undefined; readonly messages: Messages };

/** Who publishes the site and where to tell of a mistake, as far as that is known. */
export function PublisherNote({ publisher: { name, url, contact } = {}, messages: { publisher: words } }: Props) {
  return (
    <>
      {name && (
        <p>
          {words.name} {url ? <a href={url}>{name}</a> : name}
        </p>
      )}
      {contact && (
        <p>
          {words.mistakes} <a href={contact.href}>{contact.words}</a>
        </p>
      )}
    </>
  );
}
