import { addressOf } from '../../lib/address/addressOf';
import { embedCodePath } from '../../lib/address/paths';
import type { Reference } from '../../lib/cite/Reference';
import { fill } from '../../lib/language/fill';
import { formatList } from '../../lib/language/formatList';
import { versionDay } from '../../lib/operation/lastChanged';
import type { PageData } from '../../lib/site/loadPage';
import { citedPublishers } from '../../lib/view/publishersOf';
import { Island } from '../island/Island';

type Props = {
  readonly page: PageData;
  readonly title: string;
  /** The page's path; the host in front of it is known where `SITE_URL` is set. */
  readonly path: string;
  /** What the page is called in lists of references: letters, digits, hyphens. */
  readonly citeKey: string;
};

/** The tools to share and cite a page, with its sources and the day it is true of. */
export function PageShare({ page: { operation, view, messages, publisher = {} }, title, path, citeKey }: Props) {
  const facts = { sources: formatList(citedPublishers(view), view.language), date: view.asOf.words };
  const citation = fill(messages.share.citation, { title: [title, publisher.name].filter((words) => words !== undefined).join('. '), ...facts, address: '{address}' });
  const reference: Reference = {
    key: citeKey,
    title,
    publisher: publisher.name ?? messages.site.title,
    language: view.language,
    date: versionDay(operation),
    note: fill(messages.share.citationNote, facts),
  };
  return (
    <Island
      of="shareTools"
      with={{
        words: messages.share,
        close: messages.map.close,
        citation,
        reference,
        address: addressOf(path),
        more: { href: embedCodePath(view.language, view.slug), words: messages.embedCode.title },
      }}
    />
  );
}
