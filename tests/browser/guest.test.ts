import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../lib/language/messagesIn';
import { outFolder } from '../../scripts/site/buildSite';
import { useBrowser } from './setup/browser';
import { enterStage, useFrames, type Framed } from './setup/frames';
import { heightsIn, listeningHost, saidIn, tell } from './setup/listeningHost';
import { holdLiveMap } from './setup/liveMapCode';
import { livePin, whenLive } from './setup/marks';
import { whenIdle } from './setup/whenIdle';

const browser = useBrowser();
const { openFramed } = useFrames(browser);

const sandbox = 'allow-scripts';
const secret = 'aB3dE5fG7h';
const withSecret = `/embed/en/blackwrist/#?secret=${secret}`;

/** A frame in an article that listens to it and follows its wish. */
async function openListening(options: Parameters<typeof openFramed>[0] = {}): Promise<Framed> {
  const framed = await openFramed({ sandbox, height: 300, script: listeningHost, ...options });
  await framed.page.waitForLoadState();
  return framed;
}

/** Waits until the frame is as high as the last height that it wished for. */
async function whenFollowed({ page, frame }: Framed): Promise<number> {
  await page.waitForFunction(() => 'said' in window && (window.said as { height?: number }[]).some(({ height }) => height));
  const wish = (await heightsIn(page)).at(-1) ?? 0;
  await frame.waitForFunction((height) => innerHeight === height, wish);
  return wish;
}

describe('a frame whose host follows its wish', () => {
  it.each([
    [360, '/embed/en/blackwrist/', 4 / 3],
    [360, '/embed/bg/blackwrist/', 4 / 3],
    [360, '/embed/bg/operation-h/', 4 / 3],
    [360, '/embed/en/blackwrist/thailand-dsi/', 4 / 3],
    [1000, '/embed/en/blackwrist/', 16 / 9],
    [1000, '/embed/bg/blackwrist/europol/', 16 / 9],
  ])('has at %i px a map of about the wished shape, and nothing to scroll: %s', async (width, address, shape) => {
    const framed = await openListening({ width, address });
    await whenFollowed(framed);
    const { ratio, hidden } = await framed.frame.locator('html').evaluate((html) => {
      const { width: across = 0, height: down = 1 } = html.querySelector('.stage')?.getBoundingClientRect() ?? {};
      return { ratio: across / down, hidden: html.scrollHeight - innerHeight };
    });
    expect(hidden).toBeLessThanOrEqual(0);
    expect(ratio / shape).toBeGreaterThan(0.85);
    expect(ratio / shape).toBeLessThan(1.18);
  });

  it('wishes again when its width changes, and not when its height does', async () => {
    const framed = await openListening({ width: 360 });
    const { page, frame } = framed;
    const narrow = await whenFollowed(framed);
    await page.locator('iframe').evaluate((element) => (element.style.minHeight = '900px'));
    await frame.waitForFunction(() => innerHeight === 900);
    await page.locator('iframe').evaluate((element) => Object.assign(element.style, { minHeight: '', width: '800px' }));
    await page.waitForFunction((before) => (document.querySelector('iframe')?.height ?? '') !== String(before), narrow);
    const wide = await whenFollowed(framed);
    expect([...new Set(await heightsIn(page))]).toEqual([narrow, wide]);
  });
});

/** A page that will find, at `/article`, an article with a frame in it. */
async function newArticle(address: string): Promise<Page> {
  const page = await browser.newPage();
  const body = `<link rel="icon" href="data:,"><script>${listeningHost}</script><iframe src="${address}" width="640"></iframe>`;
  await page.route('**/article', (route) => route.fulfill({ contentType: 'text/html', body }));
  return page;
}

describe('what a frame says', () => {
  it('is said to every kind of host, WordPress by the secret and pym.js by the id that it gave', async () => {
    const { page } = await openListening({ address: `/embed/en/blackwrist/?childId=map-1#?secret=${secret}` });
    const [height] = await heightsIn(page);
    const said = await saidIn(page);
    expect(said).toContainEqual({ message: 'height', value: height, secret });
    expect(said).toContain(`pymxPYMxmap-1xPYMxheightxPYMx${height}`);
    expect(said).toContainEqual({ 'datawrapper-height': { '/embed/en/blackwrist/': height } });
    expect(said.map((data) => (typeof data === 'string' && data.startsWith('{') ? (JSON.parse(data) as unknown) : data))).toContainEqual(
      expect.objectContaining({ context: 'iframe.resize', method: 'resize', height }),
    );
    expect(said).toContainEqual({ sentinel: 'amp', type: 'embed-ready' });
    expect(said).toContain('[iFrameResizerChild]Ready');
  });

  it('is said before any script of the page has come', async () => {
    const page = await newArticle('/embed/en/blackwrist/');
    await page.route('**/*.js', () => undefined);
    await page.goto('/article', { waitUntil: 'commit' });
    await page.waitForFunction(() => 'said' in window && (window.said as unknown[]).length > 0);
    // Once more when it has loaded, which needs no script.
    expect([...new Set(await heightsIn(page))]).toEqual([expect.any(Number)]);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  it('fits into 3.5 KB', () => {
    const html = readFileSync(path.join(outFolder, 'embed', 'bg', 'blackwrist', 'europol', 'index.html'), 'utf8');
    const [, script = ''] = /<script data-room="[^"]*">(.*?)<\/script>/s.exec(html) ?? [];
    expect(script).toContain('embed-size');
    expect(Buffer.byteLength(script)).toBeLessThan(3584);
    expect(html.indexOf('embed-size')).toBeLessThan(html.indexOf('</head>'));
  });

  it('is nothing in a hidden frame, which fetches no live map either, until it is shown', async () => {
    const { page, frame, liveMapRequests } = await openListening({ address: '/embed/en/blackwrist/?agency=nz-dia', style: 'display: none' });
    await whenIdle(frame);
    expect(await heightsIn(page)).toEqual([]);
    expect(liveMapRequests).toEqual([]);
    await page.locator('iframe').evaluate((element) => (element.style.display = 'block'));
    await whenLive(frame);
    await livePin(frame, 'nz-dia').and(frame.locator('[aria-expanded=true]')).waitFor();
    expect((await heightsIn(page)).length).toBeGreaterThan(0);
  });
});

it('a frame has loaded before the live map is fetched, also when its address asks for what only that shows', async () => {
  const page = await newArticle('/embed/en/blackwrist/?agency=nz-dia');
  const letGo = await holdLiveMap(page);
  await page.goto('/article', { waitUntil: 'load' });
  letGo();
  const [, frame] = page.frames();
  if (frame) await whenLive(frame);
  expect(frame?.url()).toBe(`${browser.origin()}/embed/en/blackwrist/?agency=nz-dia`);
});

describe('what a frame hears', () => {
  it.each([
    ['WordPress', { message: 'ready', secret }],
    ['@newswire/frames', { sentinel: 'amp', type: 'frames-init' }],
    ['iframe-resizer', '[iFrameSizer]map:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true'],
  ])('is a late hello of %s, once among a thousand messages that mean nothing', async (_, hello) => {
    const { page, frame } = await openListening({ address: withSecret });
    const before = await saidIn(page);
    const junk = [null, 7, '', 'x'.repeat(100_000), { message: 'ready', secret: 'other' }, { message: 'link', value: 'https://example.org/', secret }, ['ready'], '<img src=x onerror=alert(1)>'];
    await tell(page, Array.from({ length: 1000 }, (_, index) => junk[index % junk.length]));
    await tell(page, [hello]);
    await page.waitForFunction((count) => (window as unknown as { said: unknown[] }).said.length > count, before.length);
    expect((await heightsIn(page)).length).toBe(before.filter((data) => typeof data === 'object' && data !== null && 'height' in data).length + 1);
    expect(frame.url()).toBe(`${browser.origin()}${withSecret}`);
  });

  it('is its parent alone', async () => {
    const { page, frame } = await openListening({ address: withSecret });
    const before = await heightsIn(page);
    await frame.evaluate((message) => postMessage(message, '*'), { message: 'ready', secret });
    await tell(page, [{ sentinel: 'amp', type: 'frames-init' }]);
    await page.waitForFunction((count) => (window as unknown as { said: { height?: number }[] }).said.filter(({ height }) => height).length > count, before.length);
    expect((await heightsIn(page)).length).toBe(before.length + 1);
  });
});

describe('the link to the full page, in a sandbox', () => {
  it('is handed to WordPress, with the secret that the frame’s address had, also after a step within the page', async () => {
    const { page, frame } = await openListening({ address: withSecret });
    await frame.evaluate(() => (location.hash = 'europol'));
    await frame.locator('.embed-foot a').click();
    await page.waitForFunction(() => (window as unknown as { said: { message?: string }[] }).said.some(({ message }) => message === 'link'));
    expect(await saidIn(page)).toContainEqual({ message: 'link', value: `${browser.origin()}/en/blackwrist/`, secret });
  });

  it('is a plain link where the host is not WordPress', async () => {
    const { page, frame } = await openListening({ sandbox: 'allow-scripts allow-popups' });
    const [opened] = await Promise.all([page.context().waitForEvent('page'), frame.locator('.embed-foot a').click()]);
    await opened.waitForURL(`${browser.origin()}/en/blackwrist/`);
    expect((await saidIn(page)).filter((data) => typeof data === 'object' && data !== null && 'message' in data)).toEqual([]);
  });

  it('can be read where it may be dead, and needn’t be elsewhere', async () => {
    const words = messagesIn('en').fullMap;
    const wordsOfLink = async (options: Parameters<typeof openListening>[0]) => (await openListening(options)).frame.locator('.embed-foot a').textContent();
    expect(await wordsOfLink({})).toBe(`${words} ${browser.origin()}/en/blackwrist/`);
    expect(await wordsOfLink({ address: withSecret })).toBe(words);
    expect((await (await openFramed()).frame.locator('.embed-foot a').textContent())).toBe(words);
  });

  it('is the only thing that would leave but for links to agencies’ own pages, and nothing there needs what a sandbox forbids', async () => {
    const { frame } = await openListening({ address: '/embed/en/blackwrist/?list=open' });
    expect(await frame.locator('a[href]:not([href^="#"]):not([href*="/embed/"]):not(.own-page a)').count()).toBe(1);
    await enterStage(frame);
    await whenLive(frame);
    expect(await frame.locator('a[download]').count()).toBe(0);
    expect(await frame.getByRole('button', { name: messagesIn('en').map.fullScreen }).count()).toBe(0);
    expect(await frame.locator('.embed-list .sources').textContent()).toContain('https://');
  });
});

describe('the address of a frame', () => {
  it('says its theme: light unless asked, dark, or the reader’s', async () => {
    const [light, dark] = ['rgb(251, 250, 247)', 'rgb(18, 24, 31)'];
    const page = await browser.newPage();
    const colours: Record<string, string> = {};
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const query of ['', '?theme=light', '?theme=dark', '?theme=auto', '?theme=blue']) {
        await page.goto(`/embed/en/blackwrist/${query}`);
        colours[`${colorScheme} ${query}`] = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
      }
    }
    expect(colours).toEqual({
      'light ': light, 'light ?theme=light': light, 'light ?theme=dark': dark, 'light ?theme=auto': light, 'light ?theme=blue': light,
      'dark ': light, 'dark ?theme=light': light, 'dark ?theme=dark': dark, 'dark ?theme=auto': dark, 'dark ?theme=blue': light,
    });
  });

  it('says whether the list is open', async () => {
    const { frame } = await openListening({ address: '/embed/en/blackwrist/?list=open' });
    expect(await frame.locator('.agency').filter({ visible: true }).count()).toBe(10);
  });
});
