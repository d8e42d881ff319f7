import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lengthen } from '../../lib/language/pseudo/lengthen';
import { outFolder } from '../../scripts/site/buildSite';
import { sitemapFaults } from '../fixtures/schemas/sitemapFaults';
import { subPathFolder } from '../../scripts/test/subPathSite';
import { addressesWithSiteUrl } from './setup/addressesWithSiteUrl';
import { useBrowser } from './setup/browser';
import { cutIn, nothingCutIn } from './setup/cutIn';
import { exportedPages } from './setup/exportedPages';
import { headOf } from './setup/headOf';
import { livePin, openDetails, whenLive } from './setup/marks';
import { openLive } from './setup/openLive';
import { plainWords } from './setup/plainWords';
import { provideSubPathSite } from './setup/provideSubPathSite';
import { builtAddresses, unanswered } from './setup/publishedAddresses';
import { openSite, type Served } from './setup/site';
import { nothingCut, tooWide } from './setup/tooWide';

const browser = useBrowser();
const { newPage } = browser;
const folder = subPathFolder;
let site: Served;
let removeSite: () => void;

beforeAll(async () => {
  removeSite = await provideSubPathSite();
  site = await openSite(folder, '/maps');
}, 240_000);

afterAll(async () => {
  await site.close();
  removeSite();
});

type Sitemap = { readonly urlset: { readonly url: readonly { readonly loc: string; readonly 'xhtml:link': readonly Readonly<Record<'@_hreflang' | '@_href', string>>[] }[] } };

/** Whether a path under `/maps/` leads to a file of the site. */
function isThere(address: string): boolean {
  const file = address.replace(/[?#].*$/, '').replace(/\/$/, '/index.html');
  return file.startsWith('/maps/') && existsSync(path.join(folder, file.slice('/maps/'.length)));
}

/** Every address in a value: texts that begin with a slash or with `https:`. */
function addressesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^(\/|https:)/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesIn) : [];
}

/** A page of the site under `/maps/` that noticed every request outside of it. */
async function openUnder(address: string) {
  const page = await newPage({ origins: [site.origin] });
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site.origin}/maps/`)) outside.push(request.url());
  });
  await page.goto(`${site.origin}${address}`);
  return { page, outside };
}

describe('a site built for a folder of its host', () => {
  it('leads from the start to an operation, to an agency, to the other language', async () => {
    const { page, outside } = await openUnder('/maps/');
    await page.locator('a[href="/maps/en/blackwrist/"]').click();
    await page.waitForURL(`${site.origin}/maps/en/blackwrist/`);
    await whenLive(page);
    await livePin(page, 'thailand-dsi').click();
    expect(await plainWords(openDetails(page))).toContain(lengthen('Department of Special Investigation'));
    await page.goto(`${site.origin}/maps/en/blackwrist/europol/`);
    await page.getByRole('link', { name: 'Български' }).click();
    await page.waitForURL(`${site.origin}/maps/bg/blackwrist/europol/`);
    await whenLive(page);
    expect(outside).toEqual([]);
  });

  it('leads from the page for frames to the full page', async () => {
    const { page, outside } = await openUnder('/maps/embed/bg/blackwrist/');
    expect(await page.locator('.embed-foot a').getAttribute('href')).toBe('/maps/bg/blackwrist/');
    expect(outside).toEqual([]);
  });

  it('writes only the query of its address', async () => {
    const { page } = await openUnder('/maps/en/blackwrist/?agency=us-hsi');
    await whenLive(page);
    await page.keyboard.press('Escape');
    await page.waitForURL(`${site.origin}/maps/en/blackwrist/`);
    await livePin(page, 'nz-dia').click();
    await page.waitForURL(`${site.origin}/maps/en/blackwrist/?agency=nz-dia`);
  });

  it('answers at every address that a build without a public one has, but for pictures, and at those that need one', async () => {
    const plain = builtAddresses(outFolder).filter((address) => !/\/map[\w-]*\.(png|svg)$/.test(address));
    expect(await unanswered(`${site.origin}/maps`, [...plain, ...addressesWithSiteUrl()])).toEqual([]);
    expect(builtAddresses(folder)).toEqual([...plain, ...addressesWithSiteUrl()].sort());
  });

  it('answers an unknown address with its own page', async () => {
    const page = await newPage({ origins: [site.origin], allowed: /status of 404/ });
    expect((await page.goto(`${site.origin}/maps/bg/nix`))?.status()).toBe(404);
    expect(await page.locator('main a').getAttribute('href')).toBe('/maps/bg/');
  });

  it('names its public address to those who index it', async () => {
    const { page } = await openUnder('/maps/bg/blackwrist/');
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe('https://localhost/maps/bg/blackwrist/');
    expect(await page.locator('link[rel=alternate][hreflang=en]').getAttribute('href')).toBe('https://localhost/maps/en/blackwrist/');
  });

  it('says in a frame without scripts where the full map is, since a link may be dead in a sandbox', async () => {
    const page = await newPage({ origins: [site.origin], javaScriptEnabled: false });
    await page.goto(`${site.origin}/maps/embed/bg/blackwrist/`);
    const readable = page.locator('.embed-full');
    expect(await readable.innerText()).toMatch(/ https:\/\/localhost\/maps\/bg\/blackwrist\/$/);
    expect(await readable.evaluate((words) => words.scrollWidth <= words.ownerDocument.documentElement.clientWidth)).toBe(true);
  });

  it('has an oEmbed answer for the page of every operation and agency, which the page names early in its head', () => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /^\w\w\/(?!privacy\/)[\w-]+\/((?!embed-code)[\w-]+\/)?index\.html$/.test(file));
    expect(pages.length).toBeGreaterThan(20);
    for (const file of pages) {
      const html = readFileSync(path.join(folder, file), 'utf8');
      const [link = '', address = ''] = /<link rel="alternate" type="application\/json\+oembed"[^>]*? href="https:\/\/localhost\/maps\/([^"]*)"[^>]*>/.exec(html) ?? [];
      expect(Buffer.byteLength(html.slice(0, html.indexOf(link))), file).toBeLessThan(8192);
      expect(address).toBe(`oembed/${file.replace('/index.html', '.json')}`);
      const answer = JSON.parse(readFileSync(path.join(folder, address), 'utf8')) as Record<string, unknown>;
      const frame = `https://localhost/maps/embed/${file.replace('index.html', '')}`;
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_url: `https://localhost/maps/${file.slice(0, 2)}/`, width: 600, height: expect.any(Number) as number });
      expect(answer.html).toContain(`<blockquote class="wp-embedded-content"><a href="https://localhost/maps/${file.replace('index.html', '')}">`);
      expect(answer.html).toContain(`<iframe src="${frame}" width="100%" height="${String(answer.height)}"`);
      expect(existsSync(path.join(folder, 'embed', file))).toBe(true);
      expect(answer.thumbnail_url).toBe(existsSync(path.join(folder, file.split('/').slice(0, 2).join('/'), 'map.png')) ? `https://localhost/maps/${file.split('/').slice(0, 2).join('/')}/map.png` : undefined);
    }
  });

  it('has no link or file of its own outside of its folder, and none that leads nowhere', () => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(40);
    for (const file of pages) {
      const own = [...readFileSync(path.join(folder, file), 'utf8').matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, address = '']) => address);
      expect(own.filter((address) => !isThere(address)), file).toEqual([]);
    }
  });

  it('has a sitemap of the schema of sitemaps.org', async () => {
    expect(await sitemapFaults(readFileSync(path.join(folder, 'sitemap.xml'), 'utf8'))).toEqual([]);
  });

  it('shows a link to any page for readers with a picture, its size and its words', () => {
    const hasPictures = existsSync(path.join(folder, 'en', 'blackwrist', 'map.png'));
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /^(\w\w\/.*)?index\.html$/.test(file));
    expect(pages.length).toBeGreaterThan(30);
    for (const file of pages) {
      const { meta } = headOf(path.join(folder, file));
      const image = meta('og:image') ?? '';
      expect([meta('og:image:width'), meta('og:image:height'), meta('og:image:type')], file).toEqual(['1200', '630', 'image/png']);
      expect([meta('og:image:alt'), meta('twitter:image:alt'), meta('twitter:image')], file).toEqual([expect.stringMatching(/\S/), meta('og:image:alt'), image]);
      expect(image, file).toMatch(/^https:\/\/localhost\/maps\/.*\.png$/);
      if (hasPictures || image.includes('/icons/')) expect(isThere(image.replace('https://localhost', '')), image).toBe(true);
    }
  });

  it('names every page to search engines once, and each page names itself in every language as the list does', () => {
    const { urlset } = new XMLParser({ ignoreAttributes: false }).parse(readFileSync(path.join(folder, 'sitemap.xml'), 'utf8')) as Sitemap;
    const listed = urlset.url.map(({ loc, 'xhtml:link': links }) => [loc, Object.fromEntries(links.map((link) => [link['@_hreflang'], link['@_href']]))] as const);
    const found = exportedPages(folder)
      .filter(({ at, html }) => at !== '' && !/<meta name="robots" content="noindex/.test(html))
      .map(({ links }) => {
        const alternates = links.filter(({ hreflang }) => hreflang !== undefined).map(({ hreflang = '', href = '' }) => [hreflang, href] as const);
        return [links.find(({ rel }) => rel === 'canonical')?.href, Object.fromEntries(alternates)] as const;
      });
    expect(listed.length).toBeGreaterThan(30);
    expect(new Map(found)).toEqual(new Map(listed));
    expect(found).toHaveLength(listed.length);
    for (const [address, alternates] of listed) {
      expect(Object.keys(alternates)).toEqual(['en', 'bg', 'x-default']);
      expect(Object.values(alternates)).toContain(address);
      expect([address, ...Object.values(alternates)].filter((one) => !isThere(one.replace('https://localhost', '')))).toEqual([]);
    }
    expect(readFileSync(path.join(folder, 'robots.txt'), 'utf8')).toContain('Sitemap: https://localhost/maps/sitemap.xml');
  });

  it('has a feed of changes that a browser can read, wherever a page leads to one', async () => {
    const { page } = await openUnder('/maps/en/blackwrist/');
    const pages = exportedPages(folder);
    const feeds = new Set(pages.flatMap(({ links }) => links.filter(({ type }) => type === 'application/atom+xml').map(({ href = '' }) => href)));
    expect([...feeds].toSorted()).toEqual(['bg/blackwrist', 'bg/operation-h', 'en/blackwrist', 'en/operation-h'].map((at) => `https://localhost/maps/${at}/feed.xml`));
    expect(pages.filter(({ at, links }) => at.startsWith('embed/') && links.some(({ rel, type }) => rel === 'alternate' && type !== 'application/json+oembed')).map(({ at }) => at)).toEqual([]);
    for (const feed of feeds) {
      const read = await page.evaluate(async (address) => {
        const { documentElement: root } = new DOMParser().parseFromString(await (await fetch(address)).text(), 'application/xml');
        return { root: `${root.namespaceURI} ${root.localName}`, self: root.querySelector('link[rel=self]')?.getAttribute('href') };
      }, feed.replace('https://localhost', site.origin));
      expect(read).toEqual({ root: 'http://www.w3.org/2005/Atom feed', self: feed });
    }
  });

  it('tells machines whole addresses, which lead somewhere', () => {
    const told = exportedPages(folder).flatMap(({ graphs }) => addressesIn(graphs)).filter((address) => !/^https:\/\/(schema\.org|opensource\.org)/.test(address));
    const own = told.filter((address) => address.startsWith('https://localhost/'));
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter((address) => !isThere(address.replace('https://localhost', '')))).toEqual([]);
    expect(told.filter((address) => address.startsWith('/'))).toEqual([]);
  });
});

const pages = ['/', '/blackwrist/', '/blackwrist/us-ncmec/', '/embed/', '/embed/us-ncmec/'] as const;
const addressIn = (language: string, page: string): string => `/maps/${page.startsWith('/embed') ? `embed/${language}/blackwrist${page.slice(6)}` : `${language}${page}`}`;

describe.each([
  ['longer words', 'en', 'ltr'],
  ['a script from right to left', 'bg', 'rtl'],
] as const)('the same site in %s', (_, language, direction) => {
  const openPseudo = (page: string, width: number, height = 640) => openLive(browser, `${site.origin}${addressIn(language, page)}`, { origins: [site.origin], viewport: { width, height } });

  it.each(pages)('holds %s at 320 px: nothing is cut off, whatever is open', async (address) => {
    const page = await openPseudo(address, 320);
    expect(await page.locator('html').getAttribute('dir')).toBe(direction);
    expect(await cutIn(page)).toEqual(nothingCutIn);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await tooWide(page)).toEqual(nothingCut);
  });

  it('has every live pin where the picture had it', async () => {
    for (const width of [320, 1280]) {
      const page = await openPseudo('/blackwrist/', width, 800);
      const off = await page.evaluate(() => {
        const centre = (element: Element) => {
          const { left, top, width: across, height } = element.getBoundingClientRect();
          return [left + across / 2, top + height / 2] as const;
        };
        return [...document.querySelectorAll<HTMLElement>('.live .pin')].map((pin) => {
          const [agencies, [x, y]] = [pin.dataset.agencies, centre(pin)];
          const pictured = [...document.querySelectorAll<HTMLElement>('.plane .pin')].filter((mark) => mark.dataset.agencies === agencies && mark.offsetParent !== null).map(centre);
          return Math.min(...pictured.map(([px, py]) => Math.hypot(px - x, py - y)));
        });
      });
      expect(off.length).toBeGreaterThan(3);
      expect(Math.max(...off)).toBeLessThan(2);
    }
  });

  it('has details whose words begin where lines begin and whose close button stands where they end, within the map', async () => {
    for (const width of [320, 1280]) {
      const page = await openPseudo('/blackwrist/?agency=thailand-dsi', width, 800);
      const box = openDetails(page);
      await box.waitFor();
      const { start, end, inside } = await box.evaluate((details) => {
        const [outer, close] = [details.getBoundingClientRect(), details.querySelector('.details-close')?.getBoundingClientRect()];
        const words = document.createRange();
        words.selectNodeContents(details.querySelector('h2 span:last-child') ?? details);
        const text = words.getBoundingClientRect();
        const isRightwards = getComputedStyle(details).direction === 'ltr';
        const [left, right] = [text.left - outer.left, outer.right - text.right];
        const [closeLeft, closeRight] = [(close?.left ?? NaN) - outer.left, outer.right - (close?.right ?? NaN)];
        return { start: isRightwards ? left : right, end: isRightwards ? closeRight : closeLeft, inside: outer.left >= 0 && outer.right <= innerWidth };
      });
      expect(await box.evaluate((details) => getComputedStyle(details).direction)).toBe(direction);
      expect(start).toBeLessThan(60);
      expect(end).toBeLessThan(24);
      expect(inside).toBe(true);
    }
  });

  it('goes on in the story towards where lines end, by key, and its arrow points there', async () => {
    const page = await openPseudo('/blackwrist/', 320);
    await page.locator('.story-next').click();
    const step = page.locator('.story-date span');
    const first = await step.textContent();
    await page.locator('.story-next').press(direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForFunction((was) => document.querySelector('.story-date span')?.textContent !== was, first);
    await page.locator('.story-next').press(direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight');
    await page.waitForFunction((was) => document.querySelector('.story-date span')?.textContent === was, first);
    expect(await page.locator('.story-next .arrow').evaluate((arrow) => parseFloat(getComputedStyle(arrow).scale))).toBe(direction === 'ltr' ? 1 : -1);
  });
});
