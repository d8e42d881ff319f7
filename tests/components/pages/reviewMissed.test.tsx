import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AgencyPage } from '../../../components/pages/AgencyPage';
import { EmbedPage } from '../../../components/pages/EmbedPage';
import { ListPage } from '../../../components/pages/ListPage';
import { OperationPage } from '../../../components/pages/OperationPage';
import type { Language } from '../../../lib/language/Language';
import { aroundAgency } from '../../../lib/view/aroundAgency';
import { toListPage } from '../../../lib/view/listPages';
import { toOperationView } from '../../../lib/view/toOperationView';
import { blackwrist, blackwristPage } from '../../data/blackwrist';

const operation = { ...blackwrist, reviewBy: '2027-03-01' };

/** The lines before the facts of every page about an operation that was to be reviewed by 1 March 2027, when it is built on a day. */
function caveatsOn(today: string, language: Language) {
  const view = toOperationView(operation, language, today);
  const page = { ...blackwristPage(language), operation, view };
  const [agency] = view.agencies;
  const list = toListPage(view, operation, page.world, 1);
  if (!agency || !list) throw new Error('The operation has agencies.');
  const ofAgency = { ...page, view: aroundAgency(view, agency) };
  const pages = {
    operation: <OperationPage page={page} />,
    agency: <AgencyPage page={ofAgency} agency={agency} />,
    list: <ListPage page={page} list={list} />,
    frame: <EmbedPage page={page} />,
    agencyFrame: <EmbedPage page={ofAgency} agency={agency} />,
  };
  return Object.fromEntries(Object.entries(pages).map(([name, element]) => [name, [...renderToStaticMarkup(element).matchAll(/<p class="caveat">(.*?)<\/p>/g)].map(([, words]) => words)]));
}

describe('every page about an operation', () => {
  it('says nothing of its review on the day itself', () => {
    expect(caveatsOn('2027-03-01', 'en')).toEqual({ operation: [], agency: [], list: [], frame: [], agencyFrame: [] });
  });

  it.each([
    ['en', 'These facts were due to be checked against their sources again by 1\u00a0March\u00a02027; some may be out of date.', 'Some facts may be out of date: a check was due by 1\u00a0March\u00a02027.'],
    ['bg', 'Тези факти трябваше да бъдат сверени отново с източниците до 1\u00a0март\u00a02027\u00a0г.; някои може да са остарели.', 'Някои факти може да са остарели: трябваше да се сверят отново до 1\u00a0март\u00a02027\u00a0г.'],
  ] as const)('says in %s that it may be out of date, when it is built later', (language, words, inFrames) => {
    expect(caveatsOn('2027-03-02', language)).toEqual({ operation: [words], agency: [words], list: [words], frame: [inFrames], agencyFrame: [inFrames] });
  });
});
