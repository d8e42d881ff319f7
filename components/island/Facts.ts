import type { ReaderPage } from '../reading/Reader';

/** What the browser's code needs of a page, besides the page. */
export type Facts = {
  /** What the page is about, where it is about an operation. */
  readonly page?: ReaderPage;
  /** What each island is made from, in the order in which they stand in the page. */
  readonly islands: readonly object[];
};
