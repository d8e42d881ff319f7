import { describe, expect, it } from 'vitest';
import type { EmbeddedMap } from '../../lib/embed/EmbeddedMap';
import type { EmbedForm } from '../../lib/embed/EmbedForm';
import { snippetOf } from '../../lib/embed/snippetOf';
import { useBrowser } from './setup/browser';
import { enterStage } from './setup/frames';
import { frameAt, useHosts, whenFitted } from './setup/hosts';
import { openDetails, whenLive } from './setup/marks';
import { plainWords } from './setup/plainWords';

const browser = useBrowser();
const { openHost } = useHosts(browser);

/** A code as somebody pastes it, with a title that would break out of its attribute. */
function code(form: EmbedForm, choice: Partial<EmbeddedMap> = {}): string {
  const map: EmbeddedMap = { origin: browser.origin(), language: 'en', operation: 'blackwrist', theme: 'light', isListOpen: false, height: 480, title: 'The "map" <b>', alt: 'A & B', ...choice };
  return snippetOf(form, map, 'More')?.replace(/src="[^"]*map\.png"/g, 'src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="') ?? '';
}

describe('a code pasted into an article shows the map:', () => {
  it('the plain frame, as wide as its column and as high as the page in it, with what was chosen, and alive', async () => {
    const page = await openHost(code('plain', { language: 'bg', agency: 'europol', theme: 'dark', isListOpen: true }));
    const frame = await frameAt(page);
    expect(frame.url()).toBe(`${browser.origin()}/embed/bg/blackwrist/europol/?theme=dark&list=open`);
    await expect.poll(() => frame.evaluate(() => innerHeight - document.documentElement.scrollHeight)).toBe(0);
    const { width, height = 0 } = (await page.locator('iframe').boundingBox()) ?? {};
    expect(width).toBe(700);
    expect(height).toBeGreaterThan(1000); // with the list
    expect(await page.locator('iframe').getAttribute('title')).toBe('The "map" <b>');
    await enterStage(frame);
    await whenLive(frame);
    expect(await plainWords(openDetails(frame))).toContain('Европол');
  });

  it('the plain frame, and a link below it that stays where frames are taken out', async () => {
    const page = await openHost(code('plain'));
    await page.locator('iframe').evaluate((frame) => frame.remove());
    expect(await page.getByRole('link', { name: 'The "map" <b>' }).getAttribute('href')).toBe(`${browser.origin()}/en/blackwrist/`);
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

  it('the picture with its words, leading to the map, no wider than a letter or its column', async () => {
    const page = await openHost(code('picture'));
    const picture = page.getByRole('img', { name: 'A & B' });
    expect((await picture.boundingBox())?.width).toBe(600);
    await page.setViewportSize({ width: 360, height: 640 });
    expect((await picture.boundingBox())?.width).toBe(360);
    await picture.evaluate((image) => image.removeAttribute('style'));
    expect((await picture.boundingBox())?.width).toBe(600);
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
