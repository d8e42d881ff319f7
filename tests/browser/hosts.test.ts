import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { publishedCodes } from '../fixtures/publishedCodes';
import { useBrowser } from './setup/browser';
import { enterStage } from './setup/frames';
import { frameAt, noteWishes, useHosts, whenFitted } from './setup/hosts';
import { livePin, openDetails, whenLive } from './setup/marks';
import { plainWords } from './setup/plainWords';

const browser = useBrowser();
const { openHost } = useHosts(browser);
const { newPage, origin } = browser;

const inline = (file: string): string => `<script>${readFileSync(path.join('node_modules', file), 'utf8')}</script>`;
const framed = (attributes = ''): string => `<iframe title="A map" src="${origin()}/embed/en/blackwrist/" style="width: 100%" height="150" ${attributes}></iframe>`;

/** What other vendors' scripts for their own frames do, as they are pasted into articles. */
const datawrapper = `<script>addEventListener('message', function (event) {
  if (event.data['datawrapper-height'] === undefined) return;
  document.querySelectorAll('iframe').forEach(function (frame) {
    for (var key in event.data['datawrapper-height']) if (frame.contentWindow === event.source) frame.style.height = event.data['datawrapper-height'][key] + 'px';
  });
});</script>`;

describe('a host that listens in the words of', () => {
  it.each([
    ['pym.js', () => `<div id="map"></div>${inline('pym.js/dist/pym.v1.min.js')}<script>new pym.Parent('map', '${origin()}/embed/en/blackwrist/', {})</script>`],
    ['@newswire/frames', () => `<div data-frame-src="${origin()}/embed/en/blackwrist/"></div>${inline('@newswire/frames/dist/frames.umd.js')}<script>newswireFrames.autoInitFrames()</script>`],
    ['@newswire/frames, which comes late', () => `${framed()}${inline('@newswire/frames/dist/frames.umd.js')}<script>addEventListener('load', () => newswireFrames.observeIframe(document.querySelector('iframe')))</script>`],
    ['iframe-resizer', () => `${inline('iframe-resizer/js/iframeResizer.min.js')}${framed()}<script>iFrameResize({}, 'iframe')</script>`],
    ['Datawrapper', () => `${datawrapper}${framed()}`],
  ])('%s gives the map the height that it wishes for, on a desktop and on a phone', async (_, markup) => {
    // iframe-resizer speaks to a frame before there is anything in it.
    const page = await openHost(markup(), { allowed: /target origin provided/ });
    const [wide] = await whenFitted(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await (await frameAt(page)).waitForFunction(() => innerWidth <= 390);
    const [narrow] = await whenFitted(page);
    expect(narrow).not.toBe(wide);
    expect(Math.min(wide ?? 0, narrow ?? 0)).toBeGreaterThan(300);
  });
});

describe('a frame in', () => {
  it('a preview without an origin (srcdoc in a sandbox) works, its pins open', async () => {
    const inner = framed().replaceAll('"', '&quot;');
    const page = await openHost(`<iframe title="A preview" sandbox="allow-scripts" width="660" height="600" srcdoc="${inner}"></iframe>`);
    const frame = page.frames().at(-1);
    if (!frame) throw new Error('The preview has no frame.');
    await enterStage(frame);
    await whenLive(frame);
    await livePin(frame, 'thailand-dsi').click();
    expect(await plainWords(openDetails(frame))).toContain('Department of Special Investigation');
  });

  it('an article that is a file fits itself', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'operation-map-'));
    try {
      const file = path.join(folder, 'article.html');
      writeFileSync(file, `<!doctype html><title>An article</title>${responsive()}`);
      const page = await newPage();
      await noteWishes(page);
      await page.goto(pathToFileURL(file).href);
      const [height] = await whenFitted(page);
      expect(height).toBeGreaterThan(300);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('an article with another one fits itself, and each is its own', async () => {
    const narrow = responsive().replace('<iframe', '<div style="width: 340px"><iframe').replace('</iframe>', '</iframe></div>');
    const page = await openHost(`${responsive()}${narrow}`);
    const [wide, phone] = await whenFitted(page, 2);
    expect(wide).not.toBe(phone);
    const frames = page.frames().filter((frame) => frame.url().includes('/embed/'));
    const [first, second] = frames;
    if (!first || !second) throw new Error('There are not two maps.');
    await first.locator('.embed-list summary').click();
    expect(await second.locator('.embed-list').evaluate((list) => list.hasAttribute('open'))).toBe(false);
  });

  it('a hostile article goes nowhere and breaks on nothing, whatever it is told', async () => {
    const page = await newPage();
    await noteWishes(page);
    await page.route('**/article', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><title>An article</title><link rel="icon" href="data:,">${responsive()}` }));
    await page.goto('/article');
    const [height] = await whenFitted(page);
    const frame = await frameAt(page);
    const steps: string[] = [];
    page.on('framenavigated', (moved) => steps.push(moved.url()));
    await page.locator('iframe').evaluate((element: HTMLIFrameElement) => {
      const deep: Record<string, unknown> = {};
      let innermost = deep;
      for (let depth = 0; depth < 500; depth += 1) innermost = innermost.a = {};
      const kinds = [
        null, undefined, 0, NaN, '', 'x'.repeat(1_000_000), deep, new ArrayBuffer(1_000_000), [[]], new Date(0), new Map([['height', 1]]),
        { message: 'link', value: 'https://example.org/' }, { message: 'height', value: -1, secret: '' }, { sentinel: 'amp', type: 'embed-size', height: 1e9 },
        'pymxPYMxxPYMxnavigateToxPYMxhttps://example.org/', 'pymxPYMxxPYMxwidthxPYMx1e400', '[iFrameSizer]a:b:c:d:e:f:g:h', '[iFrameSizer]message:javascript:alert(1)',
        '<img src=x onerror=alert(1)>', '{"context":"iframe.resize","height":"<script>"}', { __proto__: { polluted: true }, constructor: 1 },
      ];
      for (let count = 0; count < 1000; count += 1) element.contentWindow?.postMessage(kinds[count % kinds.length], '*');
    });
    // Messages are read in their order: when the frame has told this one, it has read them all.
    await frame.evaluate(() => new Promise<void>((resolve) => {
      addEventListener('message', ({ data }) => data === 'the last' && resolve());
      parent.document.querySelector('iframe')?.contentWindow?.postMessage('the last', '*');
    }));
    expect(steps).toEqual([]);
    expect(await whenFitted(page)).toEqual([height]);
    await enterStage(frame);
    await whenLive(frame);
    await livePin(frame, 'thailand-dsi').click();
    expect(await plainWords(openDetails(frame))).toContain('Department of Special Investigation');
  });
});

/** The frame with a script of its own, as it stands in articles. */
function responsive(): string {
  return publishedCodes['the frame that fits itself']?.code.replaceAll('https://HOST', origin()) ?? '';
}
