import { agencyPath, operationPath } from '../../lib/address/paths';
import { fill } from '../../lib/language/fill';
import type { PageData } from '../../lib/site/loadPage';
import type { AgencyView } from '../../lib/view/OperationView';
import { AgencyPlace } from '../agency/AgencyPlace';
import { correctionsOn } from '../../lib/view/correctionsOn';
import { sourcesOf } from '../../lib/view/sourcesOf';
import { agencyTitle } from '../../lib/view/pageTitles';
import { nameWithin } from '../../lib/view/Text';
import { HelpBox } from '../help/HelpBox';
import { AgencyFacts } from '../operation/AgencyFacts';
import { Island } from '../island/Island';
import { MapFigure } from '../map/MapFigure';
import { Caveats } from '../operation/Caveats';
import { CorrectionList } from '../operation/CorrectionList';
import { Legend } from '../operation/Legend';
import { PageFoot } from '../operation/PageFoot';
import { PageHead } from '../operation/PageHead';
import { SourceList } from '../operation/SourceList';
import { PageReader } from '../reading/PageReader';
import { PageShare } from '../share/PageShare';
import { Words } from '../text/Words';
import { MainArticle } from './MainArticle';

type Props = { readonly page: PageData; readonly agency: AgencyView };

/** One agency: the map with it open, its facts and relations, and the way to the whole. On paper the map has its list and sources beside it. */
export function AgencyPage({ page, agency }: Props) {
  const { view, messages } = page;
  const { language, slug } = view;
  const whole = operationPath(language, slug);
  const hrefOf = (other: string): string => agencyPath(language, slug, other);
  return (
    <div className="page">
      <PageHead view={view} messages={messages} backTo={{ href: whole, words: messages.list.title }} hrefIn={(other) => agencyPath(other, slug, agency.id)} />
      <MainArticle>
        <Caveats view={view} messages={messages} place="page" />
        <h1>
          <Words of={agency.name} />
        </h1>
        <p className="standfirst">
          {messages.kinds[agency.kind]} · <AgencyPlace agency={agency} />
        </p>
        <PageReader page={page} linked pagesAt={whole} initially={{ agencies: [agency.id] }} hrefOf={hrefOf}>
          <MapFigure page={page} list={whole} />
          <p className="note part-of-map">
            {messages.partOfMap} <a href={whole}>{fill(messages.wholeMap, { name: nameWithin(view) })}</a>
          </p>
          <div className="under-map">
            <Legend operation={view} messages={messages} />
            <p hidden className="print-only numbers-note">{messages.print.numbers}</p>
            <PageShare page={page} title={agencyTitle(view, agency)} path={hrefOf(agency.id)} citeKey={`${slug}-${agency.id}`} />
          </div>
          <div hidden className="print-only">
            <Island of="agencyList" with={{}} />
          </div>
        </PageReader>
        <AgencyFacts agency={agency} messages={messages} hrefOf={hrefOf} />
        <CorrectionList corrections={correctionsOn(view, agency)} removals={view.removals} messages={messages} />
        <div hidden className="print-only">
          <SourceList sources={sourcesOf(view, page.operation)} messages={messages} linked />
        </div>
        <HelpBox help={page.help} messages={messages} linked />
      </MainArticle>
      <PageFoot operation={view} messages={messages} publisher={page.publisher} path={hrefOf(agency.id)} />
    </div>
  );
}
