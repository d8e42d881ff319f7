import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AdditionList } from '../../../components/operation/AdditionList';
import { ConflictList } from '../../../components/operation/ConflictList';
import { CorrectionList } from '../../../components/operation/CorrectionList';
import { FigureRow } from '../../../components/operation/FigureRow';
import { LanguageLinks } from '../../../components/operation/LanguageLinks';
import { SourceList } from '../../../components/operation/SourceList';
import { StepLine } from '../../../components/operation/StepLine';
import { UnknownList } from '../../../components/operation/UnknownList';
import { PageReader } from '../../../components/reading/PageReader';
import { messagesIn } from '../../../lib/language/messagesIn';
import { blackwristPage } from '../../data/blackwrist';

const messages = messagesIn('en');
const date = { words: '24 November 2026', iso: '2026-11-24' };

describe('a section without anything to say', () => {
  it('is left out with its heading', () => {
    const sections = [
      <FigureRow key="figures" figures={[]} messages={messages} />,
      <StepLine key="steps" operation={{ ...blackwristPage('en').view, steps: [] }} messages={messages} hrefOf={String} />,
      <UnknownList key="unknowns" unknowns={[]} messages={messages} />,
      <ConflictList key="conflicts" conflicts={[]} messages={messages} />,
      <CorrectionList key="corrections" corrections={[]} messages={messages} />,
      <AdditionList key="additions" additions={[]} messages={messages} />,
    ];
    expect(renderToStaticMarkup(sections)).toBe('');
  });
});

describe('StepLine', () => {
  it('names as without a date the agencies of whose work no source dates anything, and no other', () => {
    const page = blackwristPage('en');
    const operation = { ...page.view, agencies: page.view.agencies.filter(({ id }) => id === 'interpol' || id === 'europol') };
    const html = renderToStaticMarkup(<PageReader page={page} linked pagesAt="" hasListPages><StepLine operation={operation} messages={messages} hrefOf={String} /></PageReader>);
    const [, undated = ''] = html.split('class="undated"');
    expect(undated).toContain('Europol');
    expect(undated).not.toContain('Interpol');
  });
});

describe('CorrectionList', () => {
  it('says when, what it said and what it says now', () => {
    const html = renderToStaticMarkup(<CorrectionList corrections={[{ date, was: 'Forty', now: 'Fifty' }]} messages={messages} />);
    expect(html).toContain('<time dateTime="2026-11-24">24 November 2026</time><p>It said: Forty</p><p>It now says: Fifty</p>');
  });
  it('says of what was removed for safety the day alone, in its place among the corrections', () => {
    const html = renderToStaticMarkup(<CorrectionList corrections={[{ date, was: 'Forty', now: 'Fifty' }]} removals={[{ words: '1 December 2026', iso: '2026-12-01' }, { words: '1 November 2026', iso: '2026-11-01' }]} messages={messages} />);
    expect(html.match(/<li>.*?<\/li>/g)).toEqual([
      '<li><time dateTime="2026-12-01">1 December 2026</time><p>A detail was removed for safety</p></li>',
      expect.stringContaining('It said: Forty'),
      '<li><time dateTime="2026-11-01">1 November 2026</time><p>A detail was removed for safety</p></li>',
    ]);
  });
});

describe('ConflictList', () => {
  it('gives each account beside who gives it', () => {
    const accounts = [
      { text: 'In one place.', citations: [{ publisher: 'UPI' }] },
      { text: 'In another.', citations: [{ publisher: 'The Paper' }] },
    ];
    const html = renderToStaticMarkup(<ConflictList conflicts={[{ id: 'place', question: 'Where was it?', accounts }]} messages={messages} />);
    expect(html).toContain('<cite>UPI</cite></p><p>In one place.</p>');
    expect(html).toContain('<cite>The Paper</cite></p><p>In another.</p>');
  });
});

describe('SourceList', () => {
  it('gives a headline in its own language, how it was read, and its address', () => {
    const source = { id: 'paper', publisher: 'Вестник', title: 'Who took part', language: 'en', url: 'https://www.example.org/2019/report', notes: ['read in excerpts'] } as const;
    const html = renderToStaticMarkup(<SourceList sources={[source]} messages={messages} linked />);
    expect(html).toContain('<li id="source-paper"><cite>Вестник</cite>: <bdi lang="en">Who took part</bdi>, read in excerpts<br/><a href="https://www.example.org/2019/report" hrefLang="en" dir="ltr"><span class="short-address">example.org/2019/report</span></a></li>');
  });

  it('follows the tag of any language, and says who carried the text', () => {
    const source = { id: 'paper', publisher: 'Interpol', carriedBy: { before: 'as carried by ', name: { text: 'БТА', language: 'bg' }, after: '' }, title: 'Overskrift', language: 'da', url: 'https://example.org/', notes: ['in Danish'] } as const;
    const html = renderToStaticMarkup(<SourceList sources={[source]} messages={messages} linked />);
    expect(html).toContain('<cite>Interpol</cite>: <bdi lang="da">Overskrift</bdi>, as carried by <bdi lang="bg">БТА</bdi> <small class="untranslated">(Български)</small>, in Danish<br/><a href="https://example.org/" hrefLang="da"');
  });

  it('shortens a long address in words, not in the link', () => {
    const url = `https://example.org/${'a'.repeat(100)}`;
    const html = renderToStaticMarkup(<SourceList sources={[{ id: 'paper', publisher: 'Paper', language: 'en', url, notes: [] }]} messages={messages} linked />);
    const [, href = '', words = ''] = /<a href="([^"]*)" hrefLang="en" dir="ltr"><span class="short-address">([^<]*)</.exec(html) ?? [];
    expect(href).toBe(url);
    expect(words).toMatch(/^example\.org\/a+…$/);
    expect(words.length).toBeLessThanOrEqual(70);
  });

  it('writes whole addresses, and no link, where a link leads nowhere', () => {
    const url = `https://example.org/${'a'.repeat(100)}`;
    const html = renderToStaticMarkup(<SourceList sources={[{ id: 'paper', publisher: 'Paper', language: 'en', url, notes: [] }]} messages={messages} linked={false} />);
    expect(html).toContain(`<bdi dir="ltr">${url}</bdi>`);
    expect(html).not.toContain('<a ');
  });
});

describe('LanguageLinks', () => {
  it('names each language in its own words, and links the others', () => {
    const html = renderToStaticMarkup(<LanguageLinks current="en" hrefs={{ en: '/en/', bg: '/bg/' }} label="Languages" />);
    expect(html).toContain('<span aria-current="true">English</span>');
    expect(html).toContain('<a href="/bg/" lang="bg" hrefLang="bg">Български</a>');
  });
});
