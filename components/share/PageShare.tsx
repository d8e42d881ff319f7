import { embedCodePath } from '../../lib/address/paths';
import { fill } from '../../lib/language/fill';
import { formatList } from '../../lib/language/formatList';
import type { PageData } from '../../lib/site/loadPage';
import { publishersOf } from '../../lib/view/publishersOf';
import { ShareTools } from './ShareTools';

type Props = {
  readonly page: PageData;
  readonly title: string;
  /** The page's path; the host in front of it is known where `SITE_URL` is set. */
  readonly path: string;
};

/** The tools to share and cite a page, with its sources and the day it is true of. */
export function PageShare({ page: { view, messages }, title, path }: Props) {
  const citation = fill(messages.share.citation, { title, sources: formatList(publishersOf(view), view.language), date: view.asOf.words, address: '{address}' });
  return (
    <ShareTools words={messages.share} close={messages.map.close} citation={citation} address={`${process.env.SITE_ORIGIN ?? ''}${path}`}>
      <a href={embedCodePath(view.language, view.slug)}>{messages.embedCode.title}</a>
    </ShareTools>
  );
}
