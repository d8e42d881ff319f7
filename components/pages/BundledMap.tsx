import type { PageData } from '../../lib/site/loadPage';
import { EmbedPage } from './EmbedPage';

/** What the page of a bundle is made from. */
export type BundledPage = {
  readonly page: PageData;
  /** The full page's whole address, where there is one. */
  readonly full?: string | undefined;
};

/** The page for frames as it stands in a bundle, by itself. */
export function BundledMap({ page, full }: BundledPage) {
  return <EmbedPage page={page} bundled={{ full }} />;
}
