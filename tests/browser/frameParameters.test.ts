import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../lib/language/messagesIn';
import { openChromium } from '../../scripts/test/openChromium';
import type { PageOptions } from './setup/browser';
import { useBrowser } from './setup/browser';
import { enterStage } from './setup/frames';
import { frameAt, useHosts, whenFitted } from './setup/hosts';
import { whenLive } from './setup/marks';
import { pixelAt } from './setup/pixelAt';

const browser = useBrowser(openChromium);
const { openHost } = useHosts(browser);
const article = '#23272d';

type Designed = PageOptions & { readonly query?: string; readonly style?: string; readonly css?: string };

/** A dark article with a frame in it, which has a query and a style of its own. */
async function openDesigned({ query = '', style = '', css = `body { background: ${article} }`, ...options }: Designed = {}) {
  const page = await openHost(`<style>${css}</style><iframe title="A map" src="${browser.origin()}/embed/en/blackwrist/${query}" width="640" height="520" style="${style}"></iframe>`, options);
  const frame = await frameAt(page);
  const box = page.locator('iframe');
  const sea = async (): Promise<string> => {
    const { x, y } = await frame.locator('.stage').evaluate((stage) => stage.getBoundingClientRect());
    return pixelAt(box, Math.round(x) + 12, Math.round(y) + 12);
  };
  return { page, frame, box, sea };
}

describe('a frame with background=transparent', () => {
  it.each([
    ['dark, whose style says so, in an article of no scheme', { query: '?theme=dark&background=transparent', style: 'color-scheme: dark' }, article],
    ['dark, in an article of a dark scheme', { query: '?theme=dark&background=transparent', css: `:root { color-scheme: dark } body { background: ${article} }` }, article],
    ['light, in a light article', { query: '?background=transparent', css: 'body { background: #fff1e5 }' }, '#fff1e5'],
    ['as the reader’s system is, in an article that follows it', { query: '?theme=auto&background=transparent', css: `:root { color-scheme: light dark } body { background: ${article} }`, colorScheme: 'dark' }, article],
  ] as const)('shows the article around its texts and its map: %s', async (_, options, ground) => {
    const { box, sea } = await openDesigned(options);
    expect(await pixelAt(box, 2, 2)).toBe(ground);
    expect(await sea()).toBe(ground);
  });

  it('does so once the map is live, and what opens over it is opaque', async () => {
    const { frame, sea } = await openDesigned({ query: '?theme=dark&background=transparent', style: 'color-scheme: dark' });
    await enterStage(frame);
    await whenLive(frame);
    expect(await sea()).toBe(article);
    expect(await frame.locator('html').evaluate((html) => getComputedStyle(html).getPropertyValue('--paper'))).toBe('#12181f');
  });

  it('has its own ground without it', async () => {
    const { box, sea } = await openDesigned({ query: '?theme=dark' });
    expect(await pixelAt(box, 2, 2)).toBe('#12181f');
    expect(await sea()).toBe('#182129');
  });
});

describe('a frame with the article’s colour', () => {
  it.each([
    ['dark', '?ground=1a1a1a', '#1a1a1a', 'rgb(236, 239, 242)'],
    ['dark, whatever theme it is told', '?ground=1a1a1a&theme=light', '#1a1a1a', 'rgb(236, 239, 242)'],
    ['light', '?ground=fff1e5&theme=dark', '#fff1e5', 'rgb(27, 36, 48)'],
  ])('has it behind its texts and its map, and texts that can be read on it: %s', async (_, query, ground, ink) => {
    const { frame, box, sea } = await openDesigned({ query });
    expect(await pixelAt(box, 2, 2)).toBe(ground);
    expect(await sea()).toBe(ground);
    expect(await frame.locator('body').evaluate((body) => getComputedStyle(body).color)).toBe(ink);
  });

  it('has it around names and marks, on the picture and on the live map', async () => {
    const { frame } = await openDesigned({ query: '?ground=1a1a1a' });
    const edges = (part: string): Promise<readonly string[]> =>
      frame.locator(part).evaluate((root) => ['.name', '.pin .kind-mark'].map((selector) => {
        const style = getComputedStyle(root.querySelector(selector) ?? root);
        return selector === '.name' ? style.textShadow : style.boxShadow;
      }));
    for (const edge of await edges('.plane')) expect(edge).toContain('rgb(26, 26, 26)');
    await enterStage(frame);
    await whenLive(frame);
    for (const edge of await edges('.live')) expect(edge).toContain('rgb(26, 26, 26)');
  });

  it('leaves paper as it is', async () => {
    const { page, frame } = await openDesigned({ query: '?ground=1a1a1a&background=transparent' });
    const look = (): Promise<readonly string[]> => frame.locator('html').evaluate((html) => ['--paper', '--land', '--border', '--ink'].map((name) => getComputedStyle(html).getPropertyValue(name)));
    expect(await look()).toEqual(['#1a1a1a', 'rgb(125 135 145 / 30%)', '#1a1a1a', '#eceff2']);
    await page.emulateMedia({ media: 'print' });
    expect(await look()).toEqual(['#fbfaf7', '#ffffff', '#c3ced5', '#1b2430']);
  });

  it.each(['?ground=808080', '?ground=red', '?ground=%231a1a1a', '?ground=1a1a1a%3Bx', '?background=none', '?background=1a1a1a', '?plain=no'])('is as it was with a value that is none: %s', async (query) => {
    const { frame, box, sea } = await openDesigned({ query });
    expect(await pixelAt(box, 2, 2)).toBe('#fbfaf7');
    expect(await sea()).toBe('#e6edf1');
    expect(await frame.locator('html').evaluate((html) => [html.dataset.theme, html.getAttribute('style')])).toEqual(['light', null]);
    expect((await frame.locator('h1').boundingBox())?.height).toBeGreaterThan(15);
  });
});

describe('a plain frame', () => {
  const follow = '<script>addEventListener("message", ({ data }) => { if (data.sentinel === "amp" && data.height) document.querySelector("iframe").height = data.height })</script>';

  it.each([280, 640])('leaves the headline to the article, not to those who can’t see it, and is lower by it: %i px', async (width) => {
    const heights: number[] = [];
    for (const query of ['', '?plain']) {
      const page = await openHost(`${follow}<iframe title="A map" src="${browser.origin()}/embed/en/blackwrist/${query}" width="${width}" height="500"></iframe>`);
      const [height = 0] = await whenFitted(page);
      heights.push(height);
      const frame = await frameAt(page);
      expect(await frame.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect(((await frame.locator('h1').boundingBox())?.height ?? 0) > 15).toBe(query === '');
      expect(await frame.locator('.embed-foot').textContent()).toContain('As of');
      expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
    }
    const [whole = 0, plain = 0] = heights;
    expect(whole - plain).toBeGreaterThan(15);
    expect(whole - plain).toBeLessThan(80);
  });
});

it.each(['en', 'bg'] as const)('a frame says under the map whom the sources count and don’t name, in %s', async (language) => {
  const page = await browser.open(`/embed/${language}/blackwrist/`);
  const [before = ''] = messagesIn(language).notNamed.split('{');
  expect(await page.locator('.embed-foot').textContent()).toMatch(new RegExp(`${before}\\S+\\s60\\s`));
});

it('the host script hands them on, and gives the frame the colours of the page in it', async () => {
  const site = browser.origin();
  const page = await openHost(
    `<style>body { background: ${article} }</style><div data-operation-map="${site}/en/blackwrist/" data-background="transparent" data-ground="1a1a1a" data-plain><a href="${site}/en/blackwrist/">A map</a></div><script async src="${site}/embed.v1.js"></script>`,
  );
  const frame = await frameAt(page);
  await whenFitted(page);
  expect(new URL(frame.url()).search).toBe('?background=transparent&ground=1a1a1a&plain');
  expect(await pixelAt(page.locator('iframe'), 2, 2)).toBe(article);
});
