import { addressOf } from '../../lib/address/addressOf';
import { agencyPagesAt } from '../../lib/address/agencyAddress';
import { embedPath, operationPath, agencyPath } from '../../lib/address/paths';
import { fillCount } from '../../lib/language/fill';
import type { PageData } from '../../lib/site/loadPage';
import { bordersNote } from '../../lib/view/bordersNote';
import { countsOf } from '../../lib/view/countsOf';
import type { AgencyView } from '../../lib/view/OperationView';
import { frameFoot } from '../../lib/view/frameFoot';
import { sourcesOf } from '../../lib/view/sourcesOf';
import { AgencyPlace } from '../agency/AgencyPlace';
import { ContributionList } from '../agency/ContributionList';
import { HelpBox } from '../help/HelpBox';
import { Island } from '../island/Island';
import { MapFigure } from '../map/MapFigure';
import { UnplacedNote } from '../map/UnplacedNote';
import { Caveats } from '../operation/Caveats';
import { CorrectionList } from '../operation/CorrectionList';
import { Legend } from '../operation/Legend';
import { SourceList } from '../operation/SourceList';
import { PageReader } from '../reading/PageReader';
import { Words } from '../text/Words';

type Props = {
  readonly page: PageData;
  readonly agency?: AgencyView;
  /** That the page stands by itself, in somebody's folder: there are no others beside it, and the full one's whole address may be known. */
  readonly bundled?: { readonly full?: string | undefined };
};

/** The page for frames: the map and the least that must stand around it. It fills the frame it is given. */
export function EmbedPage({ page, agency, bundled }: Props) {
  const { view, messages } = page;
  const { language, slug } = view;
  const own = agency ? agencyPath(language, slug, agency.id) : operationPath(language, slug);
  const full = bundled ? bundled.full : own;
  return (
    <PageReader page={page} linked={false} pagesAt={bundled ? '' : agencyPagesAt(embedPath(language, slug), page.operation.agencies.length)} hasListPages={!bundled} isAlone={bundled !== undefined} {...(agency && { initially: { agencies: [agency.id] } })}>
      <main className="embed">
        <Caveats view={view} messages={messages} place="frame" />
        <h1 {...(agency && { id: 'heading-frame' })}>
          {agency ? <Words of={agency.name} /> : <Words of={view.title} />}
          {' '}
          <small>
            <span className="visually-hidden">· </span>
            <Words of={view.name} />
          </small>
        </h1>
        <MapFigure page={page} list={agency ? embedPath(language, slug) : ''} />
        {/* In a low frame it scrolls, often without a link in it: only what can be focused is scrolled by keyboard everywhere. */}
        {agency && (
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls
          <div className="embed-facts" role="group" aria-labelledby="heading-frame" tabIndex={0}>
            <p className="where"><AgencyPlace agency={agency} /></p>
            <ContributionList contributions={agency.contributions} linked={false} />
          </div>
        )}
        <Legend operation={view} messages={messages} />
        <p className="source embed-foot">
          {frameFoot(view, messages, agency)}
          {full && (
            <span className="embed-full">
              {' · '}
              <a href={full} target="_blank" rel="noopener">
                {messages.fullMap}
              </a>
              {/* In a sandbox, such as editors', the link may be dead: where no script runs the guest can't say where it leads. */}
              {process.env.SITE_ORIGIN && !bundled && <noscript>{` ${addressOf(full)}`}</noscript>}
            </span>
          )}
        </p>
        {!bundled && <Island of="printedAddress" with={{ words: messages.print.address, path: own }} />}
        {/* Of two that share a name the first stays open, and the list is closed. Where browsers don't know that, a link into a closed list
            leads nowhere, and it is open; where scripts run, the loader closes it. */}
        <details hidden name="list" open>
          <summary />
        </details>
        <details id="Content" className="embed-list content" name="list" open>
          <summary>
            <h2>{agency ? messages.list.onThisMap : messages.list.inFrame}</h2>{' '}
            {(!agency || view.agencies.length > 0) && <span className="count">({agency ? fillCount(messages.list.agencies, view.agencies.length, language) : countsOf(view, messages)})</span>}
          </summary>
          <section>
            <UnplacedNote />
            <Island of="agencyList" with={{}} />
            <CorrectionList corrections={view.corrections} removals={view.removals} messages={messages} />
            <SourceList sources={agency ? sourcesOf(view, page.operation) : view.sources} messages={messages} linked={false} />
            <HelpBox help={page.help} messages={messages} linked={false} />
            <p className="note">{bordersNote(view, messages)}</p>
            <p className="note">{messages.outlines}</p>
          </section>
        </details>
      </main>
    </PageReader>
  );
}
