import { describe, expect, it } from 'vitest';
import { useBrowser } from './setup/browser';
import { frameAt, useHosts, whenFitted } from './setup/hosts';
import { framesIn, useMarked } from './setup/marked';

const browser = useBrowser();
const { openHost } = useHosts(browser);
const { marker, script } = useMarked(browser);
const { origin } = browser;

describe('the script for host pages', () => {
  it('frames nothing but the pages of its own site', async () => {
    const others = ['https://example.org/en/blackwrist/', '//example.org/en/blackwrist/', 'javascript:alert(1)', '/en/../licences.txt', ''];
    const page = await openHost(`${others.map((other) => marker(other)).join('')}${marker()}${script()}`, { allowed: /data-operation-map=/ });
    await whenFitted(page);
    expect((await framesIn(page)).map((frame) => frame?.path)).toEqual([...others.map(() => undefined), '/embed/en/blackwrist/']);
  });

  it('takes every spelling of an address of its site', async () => {
    const spellings = ['/en/blackwrist', ' /en/blackwrist/index.html ', '/en/blackwrist/?v=2#europol', `${origin()}/embed/en/blackwrist/`];
    const page = await openHost(`${spellings.map((spelling) => marker(spelling)).join('')}${marker('/en/blackwrist/?agency=nz-dia&utm_source=mail')}${script()}`, { viewport: { width: 700, height: 4000 } });
    await whenFitted(page, 5);
    expect((await framesIn(page)).map((frame) => frame?.path)).toEqual([...spellings.map(() => '/embed/en/blackwrist/'), '/embed/en/blackwrist/?agency=nz-dia']);
  });

  it('says once in the console why it refuses an address, and which is right; picture and link stay', async () => {
    const page = await openHost(`${marker('https://example.org/en/blackwrist/')}${marker('/en/')}${marker('/en/')}${marker()}`, { allowed: /data-operation-map=/ });
    const said: string[] = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    await page.addScriptTag({ url: `${origin()}/embed.v1.js` });
    await page.locator('[data-operation-map]').last().locator('img').waitFor({ state: 'hidden' });
    await page.addScriptTag({ url: `${origin()}/embed.js` });
    await page.locator('[data-operation-map]').last().evaluate((element) => element.remove());
    const right = `Right is ${origin()}/{language}/{operation}/ or ${origin()}/{language}/{operation}/{agency}/, the address of a page with a map.`;
    expect(said).toEqual([
      `warning: operation-map: data-operation-map="https://example.org/en/blackwrist/" is of another site. ${right}`,
      `warning: operation-map: data-operation-map="/en/" is no page with a map. ${right}`,
    ]);
    for (const image of await page.getByRole('img').all()) expect(await image.isVisible()).toBe(true);
  });

  it.each([
    ['an operation that there is none of', '/en/nowhere/'],
    ['an agency that is gone', '/en/blackwrist/no-such-agency/'],
  ])('leaves picture and link for %s', async (_, address) => {
    const page = await openHost(`${marker(address)}${marker()}${script()}`, { allowed: /status of 404/ });
    await page.locator('[data-operation-map]').last().locator('img').waitFor({ state: 'hidden' });
    await frameAt(page, address);
    expect(await page.locator('[data-operation-map]').first().locator('img').isVisible()).toBe(true);
  });
});
