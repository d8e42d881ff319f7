import { describe, expect, it } from 'vitest';
import { pictureAlt } from '../../../lib/picture/pictureAlt';
import { aroundAgency } from '../../../lib/view/aroundAgency';
import { toOperationView } from '../../../lib/view/toOperationView';
import { blackwrist } from '../../data/blackwrist';
import { importPageMetadata } from './importPageMetadata';
import { importsAnew } from './importsAnew';

const english = toOperationView(blackwrist, 'en');
const bulgarian = toOperationView(blackwrist, 'bg');

importsAnew();

describe('the card that a link to a page is shown with', () => {
  it('has the page’s words, address and picture, with the picture’s size, kind and words', async () => {
    const { operationMetadata } = await importPageMetadata('https://example.org', '/maps');
    const { openGraph, twitter, metadataBase } = operationMetadata(bulgarian);
    const picture = { url: '/maps/bg/blackwrist/map.png', width: 1200, height: 630, type: 'image/png', alt: pictureAlt({ view: bulgarian }) };
    expect(metadataBase).toEqual(new URL('https://example.org'));
    expect(openGraph).toMatchObject({ type: 'article', title: 'Операция „Blackwrist“: Кой участва и кой какво направи', description: `Операция „Blackwrist“ (5 държави, 10 служби). ${blackwrist.summary.bg ?? ''}`, url: '/maps/bg/blackwrist/', locale: 'bg_BG', alternateLocale: ['en_GB'], images: [picture] });
    expect(twitter).toMatchObject({ card: 'summary_large_image', title: openGraph?.title, images: [picture] });
  });

  it('is each agency’s own, in words and picture', async () => {
    const { agencyMetadata } = await importPageMetadata('https://example.org');
    const pages = [english, bulgarian].flatMap((view) => view.agencies.map((agency) => agencyMetadata(aroundAgency(view, agency), agency).openGraph));
    expect(new Set(pages.map((page) => JSON.stringify(page?.images))).size).toBe(20);
    expect(pages[0]).toMatchObject({ title: 'Interpol in Operation Blackwrist', url: '/en/blackwrist/interpol/', images: [{ url: '/en/blackwrist/interpol/map.png' }] });
  });

  it('is a picture of the operation for its pages without a map, and the site’s own for the start page', async () => {
    const { embedCodeMetadata, homeMetadata, listMetadata } = await importPageMetadata('https://example.org', '/maps');
    const ofOperation = { url: '/maps/en/blackwrist/map.png', width: 1200, height: 630, type: 'image/png', alt: pictureAlt({ view: english }) };
    const ofSite = { url: '/maps/icons/card.png', width: 1200, height: 630, type: 'image/png', alt: 'Maps of international police operations' };
    for (const { openGraph, twitter } of [embedCodeMetadata(english), listMetadata(english, 1)]) {
      expect([openGraph, twitter]).toMatchObject([{ type: 'website', images: [ofOperation] }, { card: 'summary_large_image', images: [ofOperation] }]);
    }
    expect(homeMetadata('en').openGraph).toMatchObject({ images: [ofSite] });
  });

  it('says when the page was published and changed, as far as that is known, and never when the operation was', async () => {
    const { agencyMetadata, operationMetadata } = await importPageMetadata('https://example.org');
    const [agency] = english.agencies;
    const { reviewed, ...undated } = blackwrist;
    expect(reviewed).toBe('2026-11-24');
    const published = { ...blackwrist, published: '2026-11-20' };
    expect(operationMetadata(english, published)).toMatchObject({ other: { date: reviewed }, openGraph: { publishedTime: '2026-11-20', modifiedTime: reviewed } });
    expect(agency && agencyMetadata(english, agency, blackwrist)).toMatchObject({ other: { date: reviewed }, openGraph: { modifiedTime: reviewed } });
    const plain = operationMetadata(english, undated);
    expect(plain.other).toEqual({ date: blackwrist.asOf });
    expect(plain.openGraph).not.toHaveProperty('publishedTime');
    expect(plain.openGraph).not.toHaveProperty('modifiedTime');
  });

  it('leaves out what must be absolute where the public address isn’t known', async () => {
    const { homeMetadata, operationMetadata } = await importPageMetadata('');
    const { openGraph, twitter } = operationMetadata(english);
    expect(openGraph).toMatchObject({ title: 'Operation Blackwrist: Who took part, and what each one did', locale: 'en_GB' });
    expect(openGraph).not.toHaveProperty('url');
    expect(openGraph).not.toHaveProperty('images');
    expect(twitter).toMatchObject({ card: 'summary' });
    expect(homeMetadata('en').openGraph).toMatchObject({ type: 'website', title: 'Maps of international police operations' });
  });

  it('is no frame’s: a frame leads search engines to the full page, and is not shared', async () => {
    const { embedMetadata, operationMetadata } = await importPageMetadata('https://example.org');
    const page = embedMetadata(operationMetadata(english));
    expect(page).toMatchObject({ robots: { index: false }, alternates: { canonical: '/en/blackwrist/' }, title: expect.stringContaining('Operation Blackwrist') as string });
    expect(page).not.toHaveProperty('openGraph');
    expect(page).not.toHaveProperty('twitter');
  });
});
