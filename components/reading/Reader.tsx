'use client';

import { createContext, use, useEffect, type ReactNode } from 'react';
import type { Opened } from '../../lib/reading/Reading';
import { vocabularyOf } from '../../lib/reading/Vocabulary';
import type { MapView } from '../../lib/view/MapView';
import type { MapWords } from '../map/MapWords';
import { followAddress } from './readingStore';

/** What a page is about, for all of its parts that follow the reader. */
export type ReaderPage = {
  readonly map: MapView;
  readonly words: MapWords;
  /** Whether sources may be links: not in a frame, where a link would replace the map. */
  readonly linked: boolean;
  /** Where the agencies' own pages are, ending in a slash; empty where there are none. */
  readonly pagesAt: string;
  /** Where the agencies' own pages for readers are, ending in a slash; left out where there are none. */
  readonly ownPagesAt?: string | undefined;
  /** Where the whole list of agencies is, where this page shows the first part of it. */
  readonly listAt?: string;
  /** What the page itself is about. */
  readonly initially?: Opened | undefined;
};

const ReaderContext = createContext<ReaderPage | null>(null);

type Props = ReaderPage & { readonly children: ReactNode };

/** Holds an operation's facts once for the map, the list and the steps, and follows what the address asks for. */
export function Reader(props: Props) {
  const { map, initially } = props;

  useEffect(() => followAddress(vocabularyOf(map), initially), [map, initially]);

  return <ReaderFacts {...props} />;
}

/** Holds an operation's facts for one part of the page; another follows the address. */
export function ReaderFacts({ children, ...page }: Props) {
  return <ReaderContext value={page}>{children}</ReaderContext>;
}

/**
 * What the page around is about.
 *
 * @throws Error outside a `Reader`.
 */
export function useReaderPage(): ReaderPage {
  const page = use(ReaderContext);
  if (!page) throw new Error('This part of the page needs a Reader around it.');
  return page;
}
