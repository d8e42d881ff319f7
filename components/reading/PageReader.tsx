import type { ReactNode } from 'react';
import { hasAgencyPages } from '../../lib/address/hasAgencyPages';
import { listPath } from '../../lib/address/listPages';
import { operationPath } from '../../lib/address/paths';
import type { Opened } from '../../lib/reading/Reading';
import type { PageData } from '../../lib/site/loadPage';
import { mostListed } from '../../lib/reading/sliceGroups';
import { toMapView } from '../../lib/view/toMapView';
import { DataBlock } from '../island/DataBlock';
import { toMapWords } from '../map/MapWords';
import { Reader, type ReaderPage } from './Reader';

type Props = {
  readonly page: PageData;
  readonly linked: boolean;
  readonly pagesAt: string;
  /** That the page stands by itself, without the site that has the agencies' own pages. */
  readonly isAlone?: boolean;
  readonly initially?: Opened;
  /** Whether a long list is shown in part: where the rest of it has pages of its own. */
  readonly hasListPages?: boolean;
  /** Where an agency's facts stand in words; its entry in this page's list when left out. */
  readonly hrefOf?: (agency: string) => string;
  readonly children: ReactNode;
};

/** Everything on a page that follows the reader, with the facts it needs. */
export function PageReader({ page: { operation, view, world, messages }, linked, pagesAt, isAlone = false, initially, hasListPages = false, hrefOf = (agency) => `#${agency}`, children }: Props) {
  const { language, slug, agencies } = view;
  const facts: ReaderPage = {
    map: toMapView(view, operation, world, hrefOf),
    words: toMapWords(messages, view),
    linked,
    pagesAt,
    ...(!isAlone && hasAgencyPages(agencies.length) && { ownPagesAt: operationPath(language, slug) }),
    ...(initially && { initially }),
    ...(hasListPages && agencies.length > mostListed && { listAt: listPath(language, slug) }),
  };
  return (
    <Reader {...facts}>
      <DataBlock name="page" of={facts} />
      {children}
    </Reader>
  );
}
