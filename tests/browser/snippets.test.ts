import { describe, expect, it } from 'vitest';
import type { EmbeddedMap } from '../../lib/embed/EmbeddedMap';
import type { EmbedForm } from '../../lib/embed/EmbedForm';
import { snippetOf } from '../../lib/embed/snippetOf';
import { useBrowser } from './setup/browser';
import { enterStage } from './setup/frames';
import { frameAt, useHosts, whenFitted } from './setup/hosts';
import { livePin, openDetails, whenLive } from './setup/marks';
import { plainWords } from './setup/plainWords';

const browser = useBrowser();
const { openHost } = useHosts(browser);

/** A code as somebody pastes it, with a title that would break out of its attribute. */
function code(form: EmbedForm, choice: Partial<EmbeddedMap> = {}): string {
  const map: EmbeddedMap = { origin: browser.origin(), language: 'en', operation: 'blackwrist', theme: 'light', isListOpen: false, height: 480, title: 'The "map" <b>', alt: 'A & B', ...choice };
  return snippetOf(form, map, 'More')?.replace(/src="[^"]*map\.png"/g, 'src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="') ?? '';
}

describe('a code pasted into an article shows the map:', () => {
  it('the responsive frame, at the height that the map wishes for, with what was chosen', async () => {
    const page = await openHost(code('responsive', { language: 'bg', agency: 'europol', theme: 'dark', isListOpen: true }));
    const [height] = await whenFitted(page);
    expect(height).not.toBe(480);
    const frame = await frameAt(page);
    expect(frame.url()).toBe(`${browser.origin()}/embed/bg/blackwrist/europol/?theme=dark&list=open`);
    expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await frame.locator('.embed-list').evaluate((list) => list.hasAttribute('open'))).toBe(true);
    expect(await page.locator('iframe').getAttribute('title')).toBe('The "map" <b>');
  });

  it('the plain frame, at the height that was set, as wide as its column, and alive', async () => {
    const page = await openHost(code('plain'));
    const { width, height } = (await page.locator('iframe').boundingBox()) ?? {};
    expect([width, height]).toEqual([700, 480]);
    const frame = await frameAt(page);
    await enterStage(frame);
    await whenLive(frame);
    await livePin(frame, 'thailand-dsi').click();
    expect(await plainWords(openDetails(frame))).toContain('Department of Special Investigation');
  });

  it('the script, around a picture that leads to the map', async () => {
    const page = await openHost(code('script'));
    await whenFitted(page);
    expect(await page.locator('[data-operation-map]').evaluate((element) => element.shadowRoot?.querySelector('iframe')?.title)).toBe('The "map" <b>');
  });

  it('the script, as a picture that leads to the map where none runs', async () => {
    const page = await openHost(code('script'), { javaScriptEnabled: false });
    expect(await page.getByRole('link', { name: 'A & B' }).getAttribute('href')).toBe(`${browser.origin()}/en/blackwrist/`);
  });

  it('the picture with its words, leading to the map', async () => {
    const page = await openHost(code('picture'));
    expect(await page.getByRole('img', { name: 'A & B' }).isVisible()).toBe(true);
    expect((await page.request.get((await page.locator('a').getAttribute('href')) ?? '')).ok()).toBe(true);
  });

  it('AMP’s frame, in the sandbox that it names', async () => {
    // Without AMP's own code, which only its maker serves, the element is made into the frame that AMP makes of it.
    const page = await openHost(code('amp').replaceAll('amp-iframe', 'iframe').replace(/<amp-img.*<\/div>/, ''));
    const frame = await frameAt(page);
    await enterStage(frame);
    await whenLive(frame);
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('allow-scripts allow-popups');
  });

  it('the address, which is that of a page for readers', async () => {
    for (const agency of [undefined, 'europol']) expect((await (await browser.newPage()).goto(code('address', { agency })))?.status()).toBe(200);
  });
});
