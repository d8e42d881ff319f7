import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EmbedPage } from '../../../components/pages/EmbedPage';
import { HomePage } from '../../../components/pages/HomePage';
import { OperationPage } from '../../../components/pages/OperationPage';
import type { Language } from '../../../lib/language/Language';
import { messagesIn } from '../../../lib/language/messagesIn';
import { parseOperation } from '../../../lib/operation/parseOperation';
import type { PageData } from '../../../lib/site/loadPage';
import type { PublisherView } from '../../../lib/siteFile/PublisherView';
import { toOperationView } from '../../../lib/view/toOperationView';
import { worldPaths } from '../../../lib/world/worldPaths';
import { blackwristPage } from '../../data/blackwrist';
import { everyField } from '../../fixtures/operations/everyField';
import { toDataFiles } from '../../fixtures/operations/toDataFiles';

const operation = parseOperation(toDataFiles(everyField), '2026-11-24');
const world = worldPaths(operation.countries);
const pageIn = (language: Language): PageData => ({ operation, view: toOperationView(operation, language), world, messages: messagesIn(language), help: { entries: [] } });
const render = (element: ReactElement): string => renderToStaticMarkup(element).replaceAll('\u00a0', ' ');
const [en, bg] = [pageIn('en'), pageIn('bg')];
const html = { en: render(<OperationPage page={en} />), bg: render(<OperationPage page={bg} />) };
const publisher: PublisherView = { name: 'An example paper', url: 'https://example.org/', contact: { words: 'desk@example.org', href: 'mailto:desk@example.org' } };

describe('the page of an operation with every field', () => {
  it('begins with what it finds', () => {
    expect(html.en).toMatch(/<p class="standfirst"><strong>Two invented agencies did nothing<\/strong><\/p><p class="standfirst">/);
  });

  it('says its other names in one line, with where and who says so', () => {
    expect(html.en).toMatch(/Also known as Second Name \(Germany · .*?<cite>An invented paper, paragraph 1<\/cite>.*?\); Third Name \(/);
    expect(html.bg).toContain('Други имена: Второ име (Германия · ');
  });

  it('says when a figure was counted, and what it was at first', () => {
    expect(html.en).toContain('<span class="when">July to December 2019</span>');
    expect(html.en).toMatch(/First reported as 40 \(<time dateTime="2019-08">August 2019<\/time> · .*?Later reported as 45 \(/);
    expect(html.bg).toContain('Първоначално съобщено: 40 (');
  });

  it('lists a step without a date where the data have it, and leaves it off the time axis', () => {
    expect(html.en).toMatch(/<span class="when">Date not given<\/span><p>Someone plans it.*<time dateTime="2019-02">February 2019<\/time><p>It begins.*<span class="when">July to December 2019<\/span><p>It goes on/);
    expect(html.bg).toContain('Без дата в източниците');
    const axis = /<svg class="time-axis".*?<\/svg>/.exec(html.en)?.[0] ?? '';
    expect(axis.match(/class="when"/g)).toHaveLength(2);
    expect(axis).not.toContain('NaN');
  });

  it('marks what was corrected, and leads from each correction to it', () => {
    for (const place of ['figure-sites', 'step-launch', 'unknown-reason-why', 'conflict-has-ended', 'source-invention']) {
      expect(html.en).toContain(`<a href="#${place}">`);
      expect(html.en.match(new RegExp(` id="${place}"`, 'g'))).toHaveLength(1);
    }
    expect(html.en.match(/<a href="#corrections">Corrected on/g)).toHaveLength(5);
    expect(html.en).toContain('About: Summary');
    expect(html.en).not.toContain('href="#figure-others"');
  });

  it('never calls it an operation', () => {
    expect(html.en).not.toMatch(/Operation (the|The) /);
    expect(html.en).toContain('that took part in the invented action against nothing');
  });

  it('has no link in a frame to what stands on the page alone', () => {
    expect(render(<EmbedPage page={en} />)).not.toMatch(/href="#(figure|step|unknown|conflict)-/);
  });
});

describe('the start page', () => {
  it('shows what an operation found and its first figure', () => {
    const home = render(<HomePage language="en" operations={[en.view]} />);
    expect(home).toMatch(/The invented action against nothing<\/a><\/h2><p><strong>Two invented agencies did nothing<\/strong><\/p>/);
    expect(home).toContain('50 sites shut · 2019–2020 · ');
  });
});

describe('other rounds', () => {
  it('are linked by name', () => {
    const page = render(<OperationPage page={{ ...en, rounds: [{ slug: 'second', name: 'Second round' }] }} />);
    expect(page).toContain('Other rounds: <a href="/en/second/">Second round</a>');
  });
});

describe('who publishes', () => {
  it('stands at the foot and in the citation where it is known', () => {
    const page = render(<OperationPage page={{ ...blackwristPage('en'), publisher }} />);
    expect(page).toContain('<p>Published by <a href="https://example.org/">An example paper</a></p><p>Tell us of a mistake: <a href="mailto:desk@example.org">desk@example.org</a></p>');
    expect(page).toMatch(/<p>Operation Blackwrist: [^<]*\. An example paper\. Source: /);
    expect(page).toContain('author = {{An example paper}}');
    expect(page).toMatch(/PB {2}- An example paper/);
  });

  it('stands on the start page too', () => {
    expect(render(<HomePage language="en" operations={[]} publisher={publisher} />)).toContain('<footer class="page-foot"><p>Published by <a href="https://example.org/">An example paper</a></p>');
    expect(render(<HomePage language="en" operations={[]} publisher={{}} />)).not.toContain('<footer');
  });

  it('is nobody where it is not known', () => {
    const page = render(<OperationPage page={blackwristPage('en')} />);
    expect(page).not.toMatch(/Published by|Tell us of a mistake/);
  });
});
