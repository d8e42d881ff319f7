import { describe, expect, it } from 'vitest';
import { useBrowser } from './setup/browser';
import { whenLive } from './setup/marks';
import { plainWords } from './setup/plainWords';

const { newPage, open, origin } = useBrowser();
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

describe('a page taken along', () => {
  it('is copied as a link with all that the reader chose', async () => {
    const page = await open('/en/blackwrist/?role=intelligence', clipboard);
    await whenLive(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${origin()}/en/blackwrist/?role=intelligence`);
  });

  const followed = 'fbclid=a&utm_source=b&utm_medium=c&gclid=d&msclkid=e&mc_eid=f&ref=g&role=intelligence&kind=none&step=same-day-arrests&agency=nobody&q=zealand&Q=x';
  const own = '?q=zealand&role=intelligence&step=same-day-arrests';

  it('carries the page’s own parameters alone, wherever its address is given', async () => {
    const page = await open(`/en/blackwrist/?${followed}`, clipboard);
    await whenLive(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${origin()}/en/blackwrist/${own}`);
    expect(await page.locator('.languages a').getAttribute('href')).toBe(`/bg/blackwrist/${own}`);
    await page.getByRole('button', { name: 'Cite' }).click();
    const cited = await page.locator('#cite').textContent();
    expect(cited?.split(`${origin()}/en/blackwrist/${own}`)).toHaveLength(4);
    expect(await page.locator('.printed-address').textContent()).toContain(`${origin()}/en/blackwrist/${own}`);
    for (const words of [cited, await page.locator('.printed-address').textContent()]) expect(words).not.toMatch(/fbclid|utm_|gclid|msclkid|mc_eid|ref=|nobody/);
    expect(await page.locator('link[rel=canonical], meta[property="og:url"]').evaluateAll((all) => all.map((element) => element.outerHTML).join())).not.toContain('fbclid');
    await page.keyboard.press('Escape'); // which leaves the steps, too
    await expect.poll(() => page.locator('.languages a').getAttribute('href')).toBe('/bg/blackwrist/?q=zealand&role=intelligence');
  });

  it('leads to the other language without what others put into the address of an agency’s page', async () => {
    const page = await open('/en/blackwrist/europol/?fbclid=a&agency=');
    await whenLive(page);
    await expect.poll(() => page.locator('.languages a').getAttribute('href')).toBe('/bg/blackwrist/europol/?agency=');
  });

  it('is copied the old way where the browser has no clipboard', async () => {
    const page = await newPage();
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto('/en/blackwrist/');
    await whenLive(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied').waitFor();
    expect(await page.getByRole('button', { name: 'Copy link' }).evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('is shown as a selected text where the browser refuses to copy', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.goto('/bg/blackwrist/');
    await whenLive(page);
    await page.locator('.share button').first().click();
    const field = page.locator('.share-field');
    expect(await field.inputValue()).toBe(`${origin()}/bg/blackwrist/`);
    expect(await field.evaluate((input) => input === document.activeElement && String(getSelection()) !== '')).toBe(true);
  });

  it.each([
    ['/en/blackwrist/', 'Operation Blackwrist: Who took part, and what each one did. Source: The Sofia Globe. As of 23 May 2019.'],
    ['/en/blackwrist/europol/', 'Europol in Operation Blackwrist. Source: The Sofia Globe. As of 23 May 2019.'],
  ])('is cited from %s with title, source, day and address', async (address, words) => {
    const page = await open(address);
    await whenLive(page);
    await page.getByRole('button', { name: 'Cite' }).click();
    expect(await plainWords(page.locator('#cite p').first())).toBe(`${words} ${origin()}${address}`);
    await page.keyboard.press('Escape');
    expect(await page.locator('#cite').isVisible()).toBe(false);
  });

  it.each(['BibTeX', 'RIS'])('is cited in %s, with what the reader chose in its address', async (form) => {
    const page = await open('/bg/blackwrist/?role=intelligence', clipboard);
    await whenLive(page);
    await page.locator('[popovertarget=cite]').first().click();
    await page.locator('#cite summary', { hasText: form }).click();
    await page.getByRole('button', { name: `Копирай като ${form}` }).click();
    await page.getByText(`Копирано като ${form}`).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Операция „Blackwrist“: Кой участва и кой какво направи');
    expect(copied).toContain(`${origin()}/bg/blackwrist/?role=intelligence`);
    expect(copied).toContain('Към 23 май 2019 г. Източник: The Sofia Globe.');
    expect(copied).toContain('Карти на международни полицейски операции');
    expect(copied).toMatch(/^ {2}date = \{\d{4}(-\d\d){0,2}\},$|^DA {2}- \d{4}\/\d*\/\d*\/\r?$/m);
  });
});
