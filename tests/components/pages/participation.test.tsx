import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AgencyPage } from '../../../components/pages/AgencyPage';
import { EmbedPage } from '../../../components/pages/EmbedPage';
import { OperationPage } from '../../../components/pages/OperationPage';
import { aroundAgency } from '../../../lib/view/aroundAgency';
import { blackwristPage } from '../../data/blackwrist';
import { disputedPageIn } from '../../fixtures/operations/disputedMapIn';

const page = disputedPageIn('en');
const markup = renderToStaticMarkup(<OperationPage page={page} />);
const frame = renderToStaticMarkup(<EmbedPage page={page} />);
const wordsOf = (html: string): string => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
const between = (html: string, start: string, end: string): string => html.slice(html.indexOf(start), html.indexOf(end, html.indexOf(start)));

describe('countries without a named agency', () => {
  it.each([['page', markup], ['frame', frame]])('are said once on the %s, in one paragraph, with their sources', (_, html) => {
    const paragraph = wordsOf(between(html, '<p>Took part; the sources name no agency there:', '</p>'));
    expect(paragraph).toBe('Took part; the sources name no agency there: Belgium (Kingdom of Belgium), Bosnia and Herzegovina (An invented paper, paragraph 1); Japan (An invented paper, paragraph 2).');
    expect(html.split('<h3>Countries without a named agency</h3>')).toHaveLength(2);
  });

  it('are where links to them lead', () => {
    for (const html of [markup, frame]) for (const code of ['BEL', 'BIH', 'JPN', 'BGR', 'SVK', 'SGP']) expect(html.split(` id="country-${code}"`)).toHaveLength(2);
  });

  it('say what came of the operation there', () => {
    expect(wordsOf(markup)).toContain('Outcome: Japan An invented outcome.');
  });

  it('open on the map, and say that no agency is named, and who says that they took part', () => {
    const details = wordsOf(between(markup, '<div id="details-BIH"', '<div id="details-JPN"'));
    expect(details).toContain('The sources name no agency.');
    expect(details).toContain('An invented paper, paragraph 1');
  });
});

describe('countries that sources disagree about', () => {
  it('are listed apart, with who says that they took part and the question', () => {
    const group = between(markup, '<h3>Countries that sources disagree about</h3>', '<section class="columns">');
    expect(wordsOf(group)).toMatch(/Sources disagree whether these countries took part\..*Singapore \(Republic of Singapore\)Said to have taken part by An invented paper, paragraph.3Did Singapore take part\?Slovakia.*How many countries took part\?/);
    expect(group).toContain('href="#heading-conflict-count"');
    expect(markup).toContain(' id="heading-conflict-count"');
  });

  it('have the accounts themselves in a frame, which has no list of conflicts and no links', () => {
    expect(wordsOf(frame)).toMatch(/How many countries took part\?Four countries, without Slovakia\.An invented paper, paragraph.1Slovakia took part as well\./);
    expect(frame).not.toContain('href="#heading-conflict');
  });

  it('are hatched on the map and not lit, with a row in the legend and rules of their own', () => {
    for (const html of [markup, frame]) {
      expect(html).toMatch(/<path class="disputed" fill="url\(#Hatch\)" data-country="SVK"/);
      expect(html).not.toMatch(/class="lit"[^>]* data-country="(?:SVK|SGP)"/);
      expect(html).toContain('<pattern id="Hatch"');
      expect(html).toMatch(/class="swatch disputed"[^>]*><\/span>Sources disagree/);
      expect(html).toContain('path.disputed{');
    }
  });

  it('open on the map, and say that sources disagree', () => {
    const details = wordsOf(between(markup, '<div id="details-SVK"', '<div id="details-pin-1"'));
    expect(details).toContain('Sources disagree whether it took part. It is not counted.');
    expect(details).toContain('How many countries took part?');
  });

  it('lead from an agency’s own page to the whole operation’s', () => {
    const [agency] = page.view.agencies;
    if (!agency) throw new RangeError('The operation has no agency.');
    const own = renderToStaticMarkup(<AgencyPage page={{ ...page, view: aroundAgency(page.view, agency) }} agency={agency} />);
    expect(own).toContain('href="/en/disputed-countries/#heading-conflict-count"');
  });

  it('add nothing to a page without any', () => {
    for (const html of [renderToStaticMarkup(<OperationPage page={blackwristPage('en')} />), renderToStaticMarkup(<EmbedPage page={blackwristPage('en')} />)]) {
      expect(html).not.toMatch(/hatch|disputed|without a named agency/i);
    }
  });
});
