import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AgencyPage } from '../../../components/pages/AgencyPage';
import { EmbedPage } from '../../../components/pages/EmbedPage';
import { HomePage } from '../../../components/pages/HomePage';
import { OperationPage } from '../../../components/pages/OperationPage';
import { languages } from '../../../lib/language/Language';
import { blackwrist, blackwristPage } from '../../data/blackwrist';
import { textsOf } from '../../data/textsOf';

const render = (element: ReactElement): string => renderToStaticMarkup(element);
const all = (html: string, pattern: RegExp): readonly string[] => [...html.matchAll(pattern)].map(([, found = '']) => found);
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;');

describe.each(languages)('the pages in %s', (language) => {
  const page = blackwristPage(language);
  const { view } = page;
  const [interpol] = view.agencies;
  const pages: readonly (readonly [string, string])[] = [
    ['an operation', render(<OperationPage page={page} />)],
    ['an operation, in a frame', render(<EmbedPage page={page} />)],
    ...(interpol
      ? ([
          ['an agency', render(<AgencyPage page={page} agency={interpol} />)],
          ['an agency, in a frame', render(<EmbedPage page={page} agency={interpol} />)],
        ] as const)
      : []),
    ['all operations', render(<HomePage language={language} operations={[view]} />)],
  ];
  const [[, whole = ''] = [], [, embed = ''] = []] = pages;

  it('tell every text of the operation, without scripts', () => {
    const missing = textsOf(blackwrist).filter(({ text }) => !whole.includes(escaped(text[language] ?? '?')));
    expect(missing).toEqual([]);
  });

  it('say whose borders they draw, in frames too, wherever there is a map', () => {
    expect(pages.filter(([, html]) => !html.includes(escaped(page.messages.borders))).map(([name]) => name)).toEqual(['all operations']);
  });

  it('light the participants, and nobody else', () => {
    expect(all(whole, /data-country="(\w+)"/g).toSorted()).toEqual(['AUS', 'BGR', 'NZL', 'THA', 'USA']);
  });

  it('have each agency’s entry in the list under its own id', () => {
    for (const html of [whole, embed]) expect(all(html, /<li id="([a-z-]+)" class="agency[ "]/g).toSorted()).toEqual(view.agencies.map(({ id }) => id).toSorted());
  });

  it.each(pages)('use no id twice on the page of %s', (_, html) => {
    const ids = all(html, / id="([^"]+)"/g);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(pages)('lead every link within the page of %s somewhere', (_, html) => {
    const ids = all(html, / id="([^"]+)"/g);
    expect(all(html, / href="#([^"]*)"/g).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(pages)('label by and open only what is there on the page of %s', (_, html) => {
    const ids = all(html, / id="([^"]+)"/g);
    const referred = all(html, / (?:aria-labelledby|popoverTarget|popovertarget)="([^"]+)"/g);
    expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(pages)('have one main heading on the page of %s', (_, html) => {
    expect(all(html, /<(h1)[ >]/g)).toEqual(['h1']);
  });

  it.each(pages)('carry no style attribute and no script that runs on the page of %s', (_, html) => {
    expect(html).not.toMatch(/ style="| on\w+="|<script(?! type="application\/json")|javascript:/);
  });

  it('leave no link in a frame that would replace the map by another site', () => {
    const outward = all(embed, /<a ([^>]*href="https?:[^>]*)>/g);
    expect(outward).toEqual([]);
    const full = [`/${language}/blackwrist/`, ...view.agencies.map(({ id }) => `/${language}/blackwrist/${id}/`)];
    const links = all(embed, /<a ([^>]*href="\/(?!embed\/)[^>]*)>/g);
    expect([...new Set(links.map((link) => /href="([^"]*)"/.exec(link)?.[1]))].toSorted()).toEqual(full.toSorted());
    expect(links.filter((link) => !link.includes('target="_blank" rel="noopener"'))).toEqual([]);
  });

  it('say as of when they are true, whose borders they draw and whose outlines', () => {
    for (const words of [view.asOf.words, page.messages.borders, page.messages.outlines]) {
      for (const html of [whole, embed]) expect(html).toContain(escaped(words));
    }
  });
});
