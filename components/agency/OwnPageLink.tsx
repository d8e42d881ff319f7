import { agencyHref } from '../../lib/address/agencyHref';
import type { AgencyView } from '../../lib/view/OperationView';
import { wordsOf } from '../../lib/view/Text';
import type { ReaderPage } from '../reading/Reader';

type Props = { readonly of: Pick<AgencyView, 'id' | 'name'>; readonly page: Pick<ReaderPage, 'words' | 'linked' | 'ownPagesAt' | 'initially'> };

/**
 * The way to an agency's own page, from every other: with scripts its name opens it on the map instead. Out of a frame in a tab of its own;
 * there its heading alone says whose it is, since a frame has no bytes to spare.
 */
export function OwnPageLink({ of: { id, name }, page: { words, linked, ownPagesAt, initially } }: Props) {
  if (ownPagesAt === undefined || (initially && 'agencies' in initially && initially.agencies.includes(id))) return null;
  return (
    <p className="own-page">
      <a href={agencyHref(ownPagesAt, id)} {...(linked ? { 'aria-label': `${words.list.ownPage}: ${wordsOf(name)}` } : { target: '_blank', rel: 'noopener' })}>
        {words.list.ownPage}
      </a>
    </p>
  );
}
