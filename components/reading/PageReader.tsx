import type { ReactNode } from 'react';
import type { Opened } from '../../lib/reading/Reading';
import type { PageData } from '../../lib/site/loadPage';
import { toMapView } from '../../lib/view/toMapView';
import { DataBlock } from '../island/DataBlock';
import { StaticDetails } from '../map/StaticDetails';
import { toMapWords } from '../map/MapWords';
import { Reader, type ReaderPage } from './Reader';

type Props = {
  readonly page: PageData;
  readonly linked: boolean;
  readonly pagesAt: string;
  readonly initially?: Opened;
  /** Where an agency's facts stand in words; its entry in this page's list when left out. */
  readonly hrefOf?: (agency: string) => string;
  readonly children: ReactNode;
};

/** Everything on a page that follows the reader, with the facts it needs. */
export function PageReader({ page: { operation, view, world, messages }, linked, pagesAt, initially, hrefOf = (agency) => `#${agency}`, children }: Props) {
  const facts: ReaderPage = { map: toMapView(view, operation, world, hrefOf), words: toMapWords(messages, view), linked, pagesAt, ...(initially && { initially }) };
  return (
    <Reader {...facts}>
      <DataBlock name="page" of={facts} />
      {children}
      <StaticDetails />
    </Reader>
  );
}
