import { describe, expect, it } from 'vitest';
import { toNotice } from '../../../lib/view/Notice';
import { toOperationView } from '../../../lib/view/toOperationView';
import { wordsOf } from '../../../lib/view/Text';
import { blackwrist } from '../../data/blackwrist';
import { withdrawn } from '../../fixtures/operations/withdrawn';
import { importPageMetadata } from './importPageMetadata';
import { importsAnew } from './importsAnew';

const english = toOperationView(blackwrist, 'en');
const bulgarian = toOperationView(blackwrist, 'bg');

importsAnew();

describe('the metadata of pages', () => {
  it('names the operation and what the page is about, in its language', async () => {
    const { operationMetadata } = await importPageMetadata('');
    expect(operationMetadata(english).title).toBe('Operation Blackwrist: Who took part, and what each one did');
    expect(operationMetadata(bulgarian).title).toMatch(/^Операция „Blackwrist“: \p{Script=Cyrillic}/u);
    expect(operationMetadata(bulgarian).description).toBe(`Операция „Blackwrist“ (5 държави, 10 служби). ${blackwrist.summary.bg ?? ''}`);
  });

  it('keeps what was withdrawn out of search engines, with no word of what it told', async () => {
    const { embedMetadata, withdrawnMetadata } = await importPageMetadata('https://example.org');
    const metadata = withdrawnMetadata(toNotice(withdrawn, 'en'));
    expect(metadata).toMatchObject({ title: 'Operation Gone: this map was withdrawn', robots: { index: false } });
    for (const key of ['description', 'openGraph', 'twitter', 'alternates']) expect(metadata).not.toHaveProperty(key);
    expect(embedMetadata(metadata)).toMatchObject({ title: metadata.title, robots: { index: false } });
  });

  it('gives each agency’s page a title and a description of its own', async () => {
    const { agencyMetadata } = await importPageMetadata('');
    const pages = [english, bulgarian].flatMap((view) => view.agencies.map((agency) => agencyMetadata(view, agency)));
    expect(new Set(pages.map(({ title }) => title)).size).toBe(20);
    expect(new Set(pages.map(({ description }) => description)).size).toBe(20);
  });

  it('says of each agency who it is, where it sits, what it did, and in which operation', async () => {
    const { agencyMetadata } = await importPageMetadata('');
    for (const view of [english, bulgarian]) {
      for (const agency of view.agencies) {
        const { description = '' } = agencyMetadata(view, agency);
        for (const words of [view.name, agency.name, agency.place, ...agency.contributions.map(({ text }) => text)]) expect(description).toContain(wordsOf(words));
      }
    }
    const [interpol] = english.agencies;
    expect(interpol && agencyMetadata(english, interpol).description).toMatch(/^Operation Blackwrist: what Interpol \(Lyon, France\) did\. Launched the operation\. /);
  });

  it('describes every page in other words, and each page of an operation by its name', async () => {
    const { embedCodeMetadata, homeMetadata, listMetadata, operationMetadata } = await importPageMetadata('');
    const other = { ...english, name: 'Operation Other' };
    const ofPages = [english, bulgarian, other].flatMap((view) => [operationMetadata(view), embedCodeMetadata(view), listMetadata(view, 1), listMetadata(view, 2)].map(({ description = '' }) => ({ view, description })));
    for (const { view, description } of ofPages) expect(description?.toLowerCase()).toContain(wordsOf(view.name).toLowerCase());
    const all = [...ofPages.map(({ description }) => description), homeMetadata('en').description, homeMetadata('bg').description];
    expect(new Set(all).size).toBe(all.length);
  });

  it('names the operations of the start page', async () => {
    const { homeMetadata } = await importPageMetadata('');
    expect(homeMetadata('en', [english]).description).toMatch(/^Maps of international police operations: Operation Blackwrist \(5 countries, 10 agencies\)\. Which agencies/);
    expect(homeMetadata('en', []).description).toMatch(/^Which agencies/);
  });

  it('does not repeat the name of an operation that its summary has', async () => {
    const { operationMetadata } = await importPageMetadata('');
    const text = 'Ten agencies took part in Operation Blackwrist.';
    expect(operationMetadata({ ...english, summary: { ...english.summary, text } }).description).toBe(`${text} 5 countries, 10 agencies.`);
  });

  it('gives every page but frames its marks, as PNG for tabs and home screens too', async () => {
    const { embedMetadata, homeMetadata, notFoundMetadata, operationMetadata } = await importPageMetadata('', '/maps');
    for (const { icons } of [homeMetadata('en'), operationMetadata(english), notFoundMetadata('bg')]) {
      expect(icons).toMatchObject({ apple: [{ url: '/maps/icons/touch-180.png', sizes: '180x180' }] });
      expect(JSON.stringify(icons)).toContain('/maps/icons/icon-192.png');
    }
    expect(embedMetadata(operationMetadata(english))).not.toHaveProperty('icons');
  });

  it('has no absolute link where the public address is not known', async () => {
    const { homeMetadata, operationMetadata } = await importPageMetadata('');
    for (const page of [homeMetadata('en'), operationMetadata(english)]) {
      expect(page.alternates).toBeUndefined();
      expect(page.metadataBase).toBeUndefined();
    }
  });

  it('links the same page in each language where it is known', async () => {
    const { agencyMetadata, homeMetadata } = await importPageMetadata('https://example.org', '/maps');
    const [agency] = bulgarian.agencies;
    expect(homeMetadata('bg').alternates).toEqual({ canonical: '/maps/bg/', languages: { en: '/maps/en/', bg: '/maps/bg/', 'x-default': '/maps/en/' } });
    expect(agency && agencyMetadata(bulgarian, agency)).toMatchObject({
      metadataBase: new URL('https://example.org'),
      alternates: { canonical: '/maps/bg/blackwrist/interpol/', languages: { en: '/maps/en/blackwrist/interpol/', bg: '/maps/bg/blackwrist/interpol/', 'x-default': '/maps/en/blackwrist/interpol/' } },
    });
  });

  it('leads oEmbed consumers to the answer for the page', async () => {
    const { agencyMetadata, homeMetadata, operationMetadata } = await importPageMetadata('https://example.org', '/maps');
    const [agency] = bulgarian.agencies;
    const answers = [operationMetadata(english), agency && agencyMetadata(bulgarian, agency)].map((page) => page?.alternates?.types?.['application/json+oembed']);
    expect(answers).toEqual([
      [{ url: '/maps/oembed/en/blackwrist.json', title: 'Operation Blackwrist: Who took part, and what each one did' }],
      [{ url: '/maps/oembed/bg/blackwrist/interpol.json', title: expect.stringContaining('Интерпол') as string }],
    ]);
    expect(homeMetadata('en').alternates?.types).toBeUndefined();
  });

  it('leads to the feed of an operation’s changes where there is one', async () => {
    const { agencyMetadata, homeMetadata, operationMetadata } = await importPageMetadata('https://example.org');
    const [agency] = bulgarian.agencies;
    const feed = { 'application/atom+xml': [{ url: '/bg/blackwrist/feed.xml', title: 'Операция „Blackwrist“: поправки и допълнения' }] };
    expect(operationMetadata(bulgarian).alternates?.types).toMatchObject(feed);
    expect(agency && agencyMetadata(bulgarian, agency).alternates?.types).toMatchObject(feed);
    expect(homeMetadata('bg').alternates?.types).toBeUndefined();
  });

  it('keeps a draft out of search engines', async () => {
    const { operationMetadata } = await importPageMetadata('https://example.org');
    expect(operationMetadata({ ...english, isDraft: true }).robots).toEqual({ index: false, follow: true });
    expect(operationMetadata(english).robots).toBeUndefined();
  });

  it('keeps pages for frames out of search engines, but lets them through to the full page', async () => {
    const { embedMetadata, operationMetadata } = await importPageMetadata('https://example.org');
    const page = embedMetadata(operationMetadata(english));
    expect(page.robots).toEqual({ index: false, follow: true });
    expect(page.alternates?.canonical).toBe('/en/blackwrist/');
    expect(page.alternates).not.toHaveProperty('languages');
  });

  it('names the oEmbed answer, and nothing else, in pages for frames too: their addresses are pasted as well', async () => {
    const { embedMetadata, operationMetadata } = await importPageMetadata('https://example.org');
    const title = 'Operation Blackwrist: Who took part, and what each one did';
    expect(embedMetadata(operationMetadata(english)).alternates?.types).toEqual({ 'application/json+oembed': [{ url: '/oembed/en/blackwrist.json', title }] });
  });

  it('lets a browser make a frame as high as the page', async () => {
    const { embedMetadata, operationMetadata } = await importPageMetadata('');
    expect(embedMetadata(operationMetadata(english)).other).toMatchObject({ 'responsive-embedded-sizing': 'allow-origins=*' });
  });
});
