import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { metaPolicy } from '../../lib/headers/contentPolicy';
import { insertPolicy } from '../../scripts/policy/insertPolicy';
import { readInline } from '../../scripts/policy/readInline';
import { useBrowser } from './setup/browser';
import { useHosts } from './setup/hosts';
import { whenLive } from './setup/marks';

// Every browser test fails when a page breaks its policy, as the console says so. Here is that there is one, and that it holds.
const browser = useBrowser();
const { newPage, origin } = browser;
const { openHost } = useHosts(browser);

const planted = '<script>document.documentElement.dataset.planted = "yes"</script><p style="color: red" onclick="0">';

/** Changes a page on its way, as a host would that can't leave it alone; its headers stay, and so do the frames in it. */
async function changePage(page: Page, address: string, change: (html: string) => string): Promise<void> {
  await page.route(origin() + address, async (route) => {
    const response = await route.fetch();
    return route.fulfill({ response, body: change(await response.text()) });
  });
}

describe.each(['/en/', '/en/blackwrist/', '/en/blackwrist/embed-code/', '/embed/en/blackwrist/', '/en/nowhere/'])('%s', (address) => {
  it('runs no script that was put into it on the way', async () => {
    const page = await newPage({ allowed: /Content Security Policy|status of 404/ });
    const refused: string[] = [];
    page.on('console', (message) => void (message.text().includes('Content Security Policy') && refused.push(message.text())));
    await changePage(page, address, (html) => html.replace('<body', () => '<body data-changed="yes"').replace('</body>', () => `${planted}</body>`));
    await page.goto(address);
    expect(await page.locator('body[data-changed=yes]').count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.dataset.planted)).toBeUndefined();
    expect(refused.length).toBeGreaterThan(0);
  });
});

it('comes alive with the policy in the page itself, where a host sends no headers', async () => {
  const page = await newPage();
  await page.route(`${origin()}/en/blackwrist/`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: insertPolicy(html, metaPolicy(false, readInline(html).hashes)) });
  });
  await page.goto('/en/blackwrist/');
  await whenLive(page);
});

describe('in another site’s article', () => {
  it('the page for frames shows', async () => {
    const page = await openHost(`<iframe title="A map" src="${origin()}/embed/en/blackwrist/" width="640" height="440"></iframe>`);
    expect(await page.frameLocator('iframe').locator('h1').count()).toBe(1);
  });

  it.each(['/en/blackwrist/', '/en/', '/en/nowhere/'])('%s refuses to show', async (address) => {
    const page = await openHost(`<iframe title="A page" src="${origin()}${address}" width="640" height="440"></iframe>`, { allowed: /frame|ERR_BLOCKED_BY_RESPONSE|404/i });
    // In the place of a page that it refuses to frame, Chromium shows one of its own.
    await expect.poll(() => page.frames().at(1)?.url()).toBe('chrome-error://chromewebdata/');
  });
});
