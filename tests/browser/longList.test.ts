import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { sizedOperation } from '../../scripts/sizes/sizedOperation';
import { writeSized } from '../../scripts/sizes/writeSized';
import { messagesIn } from '../../lib/language/messagesIn';
import { useBrowser, type PageOptions } from './setup/browser';
import { useBuiltSite } from './setup/builtSite';
import { whenLive } from './setup/marks';
import { whenIdle } from './setup/whenIdle';

const { newPage } = useBrowser();
const { story } = messagesIn('en');
const size = 1500;
const folder = 'out-long-list';
const address = `/en/agencies-${size}/`;

const origin = useBuiltSite(folder, () => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'long-list-'));
  writeSized(dataFolder, [sizedOperation(size)]);
  return dataFolder;
});

async function open(at: string, options: PageOptions = {}) {
  const page = await newPage({ ...options, origins: [origin()] });
  await page.goto(`${origin()}${at}`);
  return page;
}

const entries = '.agency-list .agency[id]';

it('shows the first part of the list, and all of it on demand', async () => {
  const page = await open(address);
  await whenLive(page);
  expect(await page.locator(entries).count()).toBe(100);
  await page.locator('.list-rest a').press('Enter');
  await page.locator('.list-rest').waitFor({ state: 'detached' });
  const ids = await page.locator(entries).evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(size);
  expect(ids).toHaveLength(size);
  await page.getByRole('button', { name: story.start }).click();
  await page.locator('.live-world [data-quiet]').first().waitFor({ state: 'attached' });
  expect(await page.locator(entries).count()).toBe(size);
});

it('reaches every agency without scripts', async () => {
  const page = await open(address, { javaScriptEnabled: false });
  await page.locator('.list-rest a').click();
  const found: string[] = [];
  const parts = await page.locator('.list-pages ul').first().locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const part of parts) {
    await page.goto(`${origin()}${part}`);
    found.push(...(await page.locator(entries).evaluateAll((all) => all.map(({ id }) => id))));
  }
  expect(found).toHaveLength(size);
  expect(new Set(found).size).toBe(size);
  for (const link of await page.locator('.list-pages ul').last().locator('a').evaluateAll((links) => links.slice(-3).map((one) => one.getAttribute('href') ?? ''))) {
    await page.goto(`${origin()}${link}`);
    expect(await page.locator(`[id="${link.split('#')[1]}"]`).count()).toBe(1);
  }
});

it('has no pages of single agencies, and opens them by query', async () => {
  expect(existsSync(path.join(folder, 'en', `agencies-${size}`, 'agency-0007'))).toBe(false);
  expect(existsSync(path.join(folder, 'embed', 'en', `agencies-${size}`, 'agency-0007'))).toBe(false);
  const page = await open(`${address}list/`);
  const link = page.locator('[id="agency-0001"] h4 a');
  expect(await link.getAttribute('href')).toBe(`${address}?agency=agency-0001`);
  await link.click();
  await page.locator('.live .details h2').waitFor();
  expect(await page.locator('.live .details h2').textContent()).toMatch(/^Agency 0001 of /);
});

it('finds an agency that the first part of the list leaves out, by words and by its place in the address', async () => {
  const page = await open(`${address}#agency-0777`);
  await whenLive(page);
  await page.locator('[id="agency-0777"]').waitFor();
  await page.getByRole('searchbox').fill('agency 1234');
  await page.getByText(`1 of ${size} agencies`).first().waitFor();
  expect(await page.locator(entries).evaluateAll((all) => all.map(({ id }) => id))).toEqual(['agency-1234']);
  await page.locator('.finder-found button').click();
  await expect.poll(() => page.locator(entries).count()).toBe(100);
  const place = await page.evaluate(() => scrollY);
  await whenIdle(page);
  expect(await page.locator(entries).count()).toBe(100);
  expect(await page.evaluate(() => scrollY)).toBe(place);
});

it('sets a later part of the list once it is near', async () => {
  const page = await open(address);
  const later = page.locator('.agency-list').nth(1);
  const isSet = (): Promise<boolean> => later.locator('.agency').first().evaluate((entry) => entry.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isSet()).toBe(false);
  await later.scrollIntoViewIfNeeded();
  await expect.poll(isSet).toBe(true);
});

it('opens a pin of many with the keyboard, and each of its agencies from there', async () => {
  const page = await open(address);
  await whenLive(page);
  const pin = page.locator('.live .pin:has(.pin-count)').first();
  await pin.focus();
  await page.keyboard.press('Enter');
  const names = page.locator('.live .details .details-agencies a');
  await names.first().waitFor();
  const all = page.locator('.live .details .note a');
  if ((await all.count()) > 0) await all.press('Enter');
  await expect.poll(() => names.count()).toBe(Number(await pin.locator('.pin-count').textContent()));
});
