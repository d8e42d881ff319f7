import { renderToString } from 'react-dom/server';
import { EmbedPage } from '../../components/pages/EmbedPage';
import { HouseColours } from '../../components/pages/HouseColours';
import type { PageData } from '../../lib/site/loadPage';
import { tagsOf } from '../policy/tagsOf';
import { loaderElement, printSheetElement } from '../site/islands/loaderElement';
import { takeFacts, type PageAndFacts } from '../site/islands/takeFacts';
import { headOf } from './headOf';

type Around = {
  /** The full page's whole address, where there is one. */
  readonly full: string | undefined;
  /** The files beside it that bring it to life, by their names. */
  readonly files: readonly string[];
};

/**
 * A page for frames as one file of a bundle, whole without scripts, and the script with its facts.
 *
 * @param exported the same page as the build wrote it: its head is taken over, its styles with it.
 */
export function bundlePage(exported: string, page: PageData, { full, files }: Around): PageAndFacts {
  const { start, inside } = tagsOf(exported, 'html');
  const body = (
    <HouseColours>
      <EmbedPage page={page} bundled={{ full }} />
    </HouseColours>
  );
  const taken = takeFacts(renderToString(body));
  if (!taken) throw new Error('A page for frames has islands.');
  const html = `<!DOCTYPE html>${exported.slice(start, inside)}<head>${headOf(exported)}<link rel="icon" href="data:,"/>${printSheetElement('print.css')}</head>\n<body>${taken.html}${loaderElement('print.css', files, 'interest')}</body></html>`;
  return { html, script: taken.script };
}
