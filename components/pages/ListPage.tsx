import { agencyPagesAt } from '../../lib/address/agencyAddress';
import { listPath } from '../../lib/address/listPages';
import { operationPath } from '../../lib/address/paths';
import { fill } from '../../lib/language/fill';
import { numberAgencies } from '../../lib/reading/numberAgencies';
import { listPageNumbers, listPageSize } from '../../lib/reading/sliceGroups';
import type { PageData } from '../../lib/site/loadPage';
import type { ListPageView } from '../../lib/view/listPages';
import { countsOf } from '../../lib/view/countsOf';
import { wordsOf } from '../../lib/view/Text';
import { toMapWords } from '../map/MapWords';
import { AgencyGroups } from '../operation/AgencyGroups';
import { Caveats } from '../operation/Caveats';
import { PageFoot } from '../operation/PageFoot';
import { PageHead } from '../operation/PageHead';
import { MainArticle } from './MainArticle';

type Props = { readonly page: PageData; readonly list: ListPageView };

/** A page of the whole list of an operation's agencies, in words alone: for lists that are too long for the operation's own page. */
export function ListPage({ page: { view, messages, publisher }, list }: Props) {
  const { language, slug } = view;
  const whole = operationPath(language, slug);
  const range = (from: number): string => fill(messages.list.range, { from, to: Math.min(list.total, from + listPageSize - 1) });
  return (
    <div className="page">
      <PageHead view={view} messages={messages} backTo={{ href: whole, words: wordsOf(view.title) }} hrefIn={(other) => listPath(other, slug, list.number)} />
      <MainArticle>
        <Caveats view={view} messages={messages} place="page" />
        <h1>{messages.list.title}</h1>
        <p className="note">{countsOf(view, messages)}</p>
        <nav className="list-pages" aria-label={messages.list.title}>
          <ul>
            {listPageNumbers(list.total).map((number) => (
              <li key={number}>
                <a href={listPath(language, slug, number)} aria-current={number === list.number ? 'page' : undefined}>
                  {range((number - 1) * listPageSize + 1)}
                </a>
              </li>
            ))}
          </ul>
          <ul>
            {view.countries.map(({ code, name }) => (
              <li key={code}>
                <a href={list.hrefOfCountry(code)}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <section className="agency-list">
          <AgencyGroups
            groups={list.groups}
            numbers={new Map([...numberAgencies(list.groups)].map(([id, number]) => [id, number + list.from - 1]))}
            isFirst={() => true}
            words={toMapWords(messages, view)}
            linked
            pagesAt={agencyPagesAt(whole, view.agencies.length)}
          />
        </section>
      </MainArticle>
      <PageFoot operation={view} messages={messages} publisher={publisher} path={listPath(language, slug, list.number)} />
    </div>
  );
}
