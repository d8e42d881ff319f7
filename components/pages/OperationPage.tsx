import { Fragment } from 'react';
import { agencyAddress, agencyPagesAt } from '../../lib/address/agencyAddress';
import { homePath, operationPath } from '../../lib/address/paths';
import { fill } from '../../lib/language/fill';
import type { PageData } from '../../lib/site/loadPage';
import { countsOf } from '../../lib/view/countsOf';
import { lastCorrection } from '../../lib/view/correctionsOn';
import { operationTitle } from '../../lib/view/pageTitles';
import { HelpBox } from '../help/HelpBox';
import { Island } from '../island/Island';
import { MapFigure } from '../map/MapFigure';
import { AdditionList } from '../operation/AdditionList';
import { Caveats } from '../operation/Caveats';
import { ConflictList } from '../operation/ConflictList';
import { CorrectionList } from '../operation/CorrectionList';
import { DownloadList } from '../operation/DownloadList';
import { FigureRow } from '../operation/FigureRow';
import { Legend } from '../operation/Legend';
import { NameNote } from '../operation/NameNote';
import { PageFoot } from '../operation/PageFoot';
import { PageHead } from '../operation/PageHead';
import { SourceList } from '../operation/SourceList';
import { StepLine } from '../operation/StepLine';
import { UnknownList } from '../operation/UnknownList';
import { UnplacedNote } from '../map/UnplacedNote';
import { PageReader } from '../reading/PageReader';
import { PageShare } from '../share/PageShare';
import { Citations } from '../text/Citations';
import { Words } from '../text/Words';
import { MainArticle } from './MainArticle';

type Props = { readonly page: PageData };

/** An operation's page for readers: the map, and everything the map says, in words. */
export function OperationPage({ page }: Props) {
  const { view, messages } = page;
  const { language, slug } = view;
  return (
    <PageReader page={page} linked pagesAt={agencyPagesAt(operationPath(language, slug), view.agencies.length)} hasListPages>
      <div className="page">
        <PageHead view={view} messages={messages} backTo={{ href: homePath(language), words: messages.site.operations }} hrefIn={(other) => operationPath(other, slug)} />
        <MainArticle>
          <Caveats view={view} messages={messages} place="page" />
          <h1>
            <Words of={view.title} />
          </h1>
          {view.headline && (
            <p className="standfirst">
              <strong>
                <Words of={view.headline} />
              </strong>
            </p>
          )}
          <p className="standfirst">
            <Words of={view.summary.text} />
          </p>
          <p className="source">
            {fill(messages.asOf, { date: view.asOf.words })} ·{' '}
            {lastCorrection(view, messages).map((words) => (
              <Fragment key={words}>
                <a href="#corrections">{words}</a> ·{' '}
              </Fragment>
            ))}
            <Citations of={view.summary.citations} linked />
          </p>
          <NameNote operation={view} rounds={page.rounds} messages={messages} />
          <FigureRow figures={view.figures} messages={messages} />
          <a className="skip" href="#agencies">
            {messages.skipMap}
          </a>
          <MapFigure page={page} />
          <UnplacedNote />
          <div className="under-map">
            <Legend operation={view} messages={messages} />
            {view.agencies.length > 0 && <p hidden className="print-only numbers-note">{messages.print.numbers}</p>}
            <PageShare page={page} title={operationTitle(view)} path={operationPath(language, slug)} citeKey={slug} />
          </div>
          <section id="agencies" tabIndex={-1} role="group" aria-labelledby="heading-agencies">
            <div className="list-head">
              <h2 id="heading-agencies">{messages.list.title}</h2>
            </div>
            <p className="note">{countsOf(view, messages)}</p>
            {view.agencies.length > 1 && <Island of="finder" with={{}} />}
            <Island of="agencyList" with={{}} />
          </section>
          <StepLine operation={view} messages={messages} hrefOf={(agency) => agencyAddress(language, slug, agency, view.agencies.length)} />
          <section className="columns">
            <UnknownList unknowns={view.unknowns} messages={messages} />
            <ConflictList conflicts={view.conflicts} messages={messages} />
          </section>
          <CorrectionList corrections={view.corrections} removals={view.removals} messages={messages} linked />
          <AdditionList additions={view.additions} messages={messages} />
          <SourceList sources={view.sources} messages={messages} linked />
          <DownloadList page={page} />
          <HelpBox help={page.help} messages={messages} linked />
        </MainArticle>
        <PageFoot operation={view} messages={messages} publisher={page.publisher} path={operationPath(language, slug)} />
      </div>
    </PageReader>
  );
}
