import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './setup/browser';
import { enterStage } from './setup/frames';
import { openHostPage } from './setup/hostPage';
import { frameAt, useHosts, whenFitted } from './setup/hosts';
import { keptIn } from './setup/keptIn';
import { saidIn, listeningHost } from './setup/listeningHost';
import { livePin, whenLive } from './setup/marks';
import { openLive } from './setup/openLive';
import { untilTestEnds } from './setup/untilTestEnds';
import { whenIdle } from './setup/whenIdle';

// What the page for data protection officers says (`Messages.privacy`), sentence by sentence. That nobody else is asked for anything holds in each
// of these tests, as everywhere: `useBrowser` ends one whose page asks another origin.
const browser = useBrowser();
const { openHost } = useHosts(browser);

/** Every request of a page from now on: its method and its path, without the digits that stand for what is in a file. */
function requestsOf(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname.replace(/\.\w{10}\./, '.')}`));
  return asked;
}

describe('a map on another site', () => {
  const framed = (more = ''): string => `<script>${listeningHost}</script><iframe title="A map" src="${browser.origin()}/embed/en/blackwrist/${more}" width="640" height="520"></iframe>`;

  it('is one file, and a sheet for paper when the browser is idle; the code that moves the map comes with the first interest', async () => {
    const host = untilTestEnds(await openHostPage(framed()));
    const page = await browser.newPage({ origins: [host.origin] });
    const asked = requestsOf(page);
    await page.goto(host.origin);
    const frame = await frameAt(page);
    await whenIdle(frame);
    expect(asked.filter((request) => !request.endsWith('/icon.svg')).toSorted()).toEqual(['GET /', 'GET /assets/print-embed.css', 'GET /embed/en/blackwrist/']);
    await enterStage(frame);
    await whenLive(frame);
    expect([...new Set(asked.slice(3))].filter((request) => !/^GET \/(icon\.svg|assets\/(map|facts)\.(css|js))$/.test(request))).toEqual([]);
  });

  it('stores nothing, where all storage is open to it', async () => {
    const page = await openHost(framed());
    const frame = await frameAt(page);
    await enterStage(frame);
    await whenLive(frame);
    await livePin(frame, 'thailand-dsi').click();
    const alone = await browser.open('/embed/en/blackwrist/');
    expect(await keptIn(page.context(), alone.mainFrame())).toEqual([]);
    expect(await keptIn(page.context(), page.mainFrame())).toEqual([]);
    // In a frame of another origin the browser may refuse to say; what refuses keeps nothing.
    expect(await frame.evaluate(() => { try { return [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)].join(''); } catch { return ''; } })).toBe('');
  });

  it('says its address, its width, its height and that it has loaded, and nothing else, however it is used', async () => {
    const page = await openHost(framed('?childId=a&list=open#?secret=aB3dE5fG7h'));
    const frame = await frameAt(page);
    await whenFitted(page);
    await page.locator('iframe').evaluate((element: HTMLIFrameElement) => element.contentWindow?.postMessage('[iFrameSizer]map:0:false:false:32:true:true:null', '*'));
    await enterStage(frame);
    await whenLive(frame);
    await livePin(frame, 'thailand-dsi').click();
    const said = [...new Set((await saidIn(page)).map((message) => (typeof message === 'string' ? message : JSON.stringify(message)).replace(/(?<=[:x])\d{3,4}(?=[:},]|$)/g, 'N')))];
    const src = `${browser.origin()}/embed/en/blackwrist/?childId=a&list=open#?secret=aB3dE5fG7h`;
    const known = [
      '{"message":"height","value":N,"secret":"aB3dE5fG7h"}',
      'pymxPYMxaxPYMxheightxPYMxN',
      '[iFrameSizer]map:N:N:resize',
      '{"sentinel":"amp","type":"embed-size","height":N}',
      '{"datawrapper-height":{"/embed/en/blackwrist/":N}}',
      `${JSON.stringify({ src, context: 'iframe.resize', method: 'resize' }).slice(0, -1)},"height":N}`,
      '{"sentinel":"amp","type":"embed-ready"}',
      '[iFrameResizerChild]Ready',
    ];
    expect(said.length).toBeGreaterThan(5);
    expect(said.filter((message) => !known.includes(message))).toEqual([]);
  });
});

describe('the script for other sites', () => {
  it('asks for itself and the frame, stores nothing and posts nothing', async () => {
    const page = await openHost('<p>Not yet.</p>');
    const asked = requestsOf(page);
    const site = browser.origin();
    await page.evaluate(() => {
      const posted: unknown[] = [];
      Object.assign(window, { posted });
      const post = window.postMessage.bind(window) as (...all: unknown[]) => void;
      window.postMessage = (...all: unknown[]) => { posted.push(all); post(...all); };
    });
    await page.evaluate((address) => {
      const map = document.createElement('div');
      map.dataset.operationMap = `${address}/en/blackwrist/`;
      document.body.append(map, Object.assign(document.createElement('script'), { src: `${address}/embed.v1.js` }));
    }, site);
    await whenFitted(page);
    expect(asked.slice(0, 2)).toEqual(['GET /embed.v1.js', 'GET /embed/en/blackwrist/']);
    expect(await page.evaluate(() => (window as unknown as { posted: unknown[] }).posted)).toEqual([]);
    expect(await keptIn(page.context(), page.mainFrame())).toEqual([]);
  });
});

describe('a page for readers', () => {
  it('stores nothing, and sends nothing of what is searched and chosen', async () => {
    const page = await openLive(browser, '/en/blackwrist/');
    await whenIdle(page.mainFrame());
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.headers().referer ?? ''}`));
    await page.getByRole('searchbox').fill('Wellington');
    await livePin(page, 'nz-dia').click();
    await page.waitForFunction(() => /agency=.*q=Wellington|q=Wellington.*agency=/.test(location.search));
    // With each new address of the page Chromium asks for the sign of its tab again, and says nothing with it.
    expect(asked.filter((request) => request !== `GET ${browser.origin()}/icon.svg `)).toEqual([]);
    expect(await keptIn(page.context(), page.mainFrame())).toEqual([]);
  });
});

describe('storage that is kept', () => {
  it('would be told', async () => {
    const page = await browser.open('/en/privacy/');
    await page.evaluate(async () => {
      document.cookie = 'a=b';
      localStorage.setItem('c', '');
      sessionStorage.setItem('d', '');
      await caches.open('e');
      await new Promise((resolve) => Object.assign(indexedDB.open('f'), { onsuccess: resolve }));
    });
    expect(await keptIn(page.context(), page.mainFrame())).toEqual(['cookie a', 'a=b', 'local c', 'session d', 'database f', 'cache e']);
  });
});
