import { describe, expect, it } from 'vitest';
import { toOperationView } from '../../../lib/view/toOperationView';
import { blackwrist } from '../../data/blackwrist';
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
    expect(operationMetadata(bulgarian).description).toBe(blackwrist.summary.bg);
  });

  it('gives each agency’s page a title and a description of its own', async () => {
    const { agencyMetadata } = await importPageMetadata('');
    const pages = [english, bulgarian].flatMap((view) => view.agencies.map((agency) => agencyMetadata(view, agency)));
    expect(new Set(pages.map(({ title }) => title)).size).toBe(20);
    expect(pages.filter(({ description }) => !description)).toEqual([]);
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
    expect(page.alternates).toEqual({ canonical: '/en/blackwrist/' });
  });
});
