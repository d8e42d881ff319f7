import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../lib/language/messagesIn';
import { useBrowser } from './setup/browser';
import { holdLiveMap } from './setup/liveMapCode';
import { pixelAt } from './setup/pixelAt';

const { newPage, open, origin } = useBrowser();
const address = '/en/blackwrist/embed-code/';
const { embedCode: words } = messagesIn('en');
const code = (page: Page, name: string) => page.locator('.embed-code').filter({ has: page.getByRole('heading', { name, exact: true }) });

const preview = (page: Page) => page.locator('.embed-preview iframe');

/** Waits until the preview is as high as its map wishes to be. */
const whenPreviewed = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => [...document.querySelectorAll<HTMLIFrameElement>('.embed-preview iframe')].every(({ contentDocument, height }) => height !== '560' && contentDocument?.querySelector('main.embed')));

describe('the page with codes for other sites', () => {
  it('is found from the operation’s page', async () => {
    const page = await open('/en/blackwrist/');
    await page.getByRole('link', { name: words.title }).click();
    await page.waitForURL(`**${address}`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(words.title);
  });

  it('shows the map as an article would, and then what was chosen, in the preview and in codes', async () => {
    const page = await open(address);
    await whenPreviewed(page);
    await page.getByRole('combobox', { name: words.view }).selectOption('europol');
    await page.getByRole('combobox', { name: words.language }).selectOption('bg');
    await page.getByRole('combobox', { name: words.theme }).selectOption('dark');
    await page.getByLabel(words.listOpen).check();
    const chosen = '/embed/bg/blackwrist/europol/?theme=dark&list=open';
    expect(await preview(page).getAttribute('src')).toBe(chosen);
    await whenPreviewed(page);
    await page.getByLabel(words.height).fill('400');
    expect(await preview(page).getAttribute('height')).toBe('400');
    const plain = await code(page, words.forms.plain.name).locator('code').textContent();
    expect(plain).toContain(`src="${origin()}${chosen.replace('&', '&amp;')}"`);
    expect(plain).toContain('title="Карта: Европол в операция „Blackwrist“"');
    expect(plain).toContain('height="400"');
    expect(await code(page, words.forms.script.name).locator('code').textContent()).toContain(`data-operation-map="${origin()}/bg/blackwrist/europol/"`);
    await page.getByLabel(words.height).fill('9999');
    expect(await code(page, words.forms.plain.name).locator('code').textContent()).toContain('height="1000"');
  });

  it('shows the map at three widths, each time as high as it then wishes to be', async () => {
    const page = await open(address);
    await whenPreviewed(page); // what is chosen before the tool is awake doesn't stay
    const heights = new Map<number, number>();
    for (const [kind, width] of [['phone', 320], ['article', 640], ['full', 1000]] as const) {
      await page.getByRole('radio', { name: words.widthNames[kind] }).check({ force: true });
      await whenPreviewed(page);
      const box = await preview(page).boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(width);
      expect(box?.width).toBeLessThan(width + 100);
      heights.set(width, box?.height ?? 0);
    }
    expect(new Set(heights.values()).size).toBe(3);
  });

  it('takes a designed article’s colour as style sheets write it, and shows it around the map', async () => {
    const page = await open(address);
    await whenPreviewed(page);
    await page.getByLabel(words.ground, { exact: true }).fill('#23272D');
    await page.getByLabel(words.transparent).check();
    await page.getByLabel(words.plain).check();
    const query = '?background=transparent&ground=23272d&plain';
    expect(await preview(page).getAttribute('src')).toBe(`/embed/en/blackwrist/${query}`);
    expect(await page.getByLabel(words.theme).evaluate((select: HTMLSelectElement) => [select.value, select.disabled])).toEqual(['dark', true]);
    expect(await code(page, words.forms.plain.name).locator('code').textContent()).toContain(`/${query.replaceAll('&', '&amp;')}"`);
    expect(await code(page, words.forms.script.name).locator('code').textContent()).toContain('data-background="transparent" data-ground="23272d" data-plain');
    await whenPreviewed(page);
    expect(await pixelAt(page.locator('.embed-article'), 12, 12)).toBe('#23272d');
    expect(await pixelAt(preview(page), 2, 2)).toBe('#23272d');
  });

  it('says of a colour that no text can be read on that it is not taken', async () => {
    const page = await open(address);
    await whenPreviewed(page);
    await page.getByLabel(words.ground, { exact: true }).fill('#808080');
    await page.getByText(words.groundUseless).waitFor();
    expect(await preview(page).getAttribute('src')).toBe('/embed/en/blackwrist/');
    await page.getByLabel(words.ground, { exact: true }).fill('');
    await page.getByText(words.groundHint).waitFor();
  });

  it('leads to what a data protection officer asks', async () => {
    const page = await open(address);
    await page.getByRole('link', { name: words.privacy }).click();
    await page.waitForURL('**/en/privacy/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(messagesIn('en').privacy.title);
  });

  it('copies a code, in browsers of any age', async () => {
    for (const isOld of [false, true]) {
      const page = await open(address, { permissions: ['clipboard-read', 'clipboard-write'] });
      if (isOld) await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); });
      const form = code(page, words.forms.script.name);
      await form.getByRole('button', { name: `${words.copy}: ${words.forms.script.name}` }).click();
      await form.getByText(words.copied, { exact: true }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await form.locator('code').textContent());
    }
  });

  it('takes a choice as soon as its code has come', async () => {
    const page = await newPage();
    const letCodeCome = await holdLiveMap(page);
    await page.goto(address);
    letCodeCome();
    await page.getByRole('combobox', { name: words.view }).selectOption('europol');
    expect(await code(page, words.forms.plain.name).locator('code').textContent()).toContain('/europol/');
  });

  it('leads back through its own pages, not through the preview', async () => {
    const page = await open('/en/blackwrist/');
    await page.goto(address);
    await whenPreviewed(page);
    await page.getByRole('combobox', { name: words.theme }).selectOption('dark');
    await whenPreviewed(page);
    await page.goBack();
    await page.waitForURL('**/en/blackwrist/');
  });

  it.each(['en', 'bg'] as const)('lists every code without scripts, and says what HOST stands for, in %s', async (language) => {
    const page = await open(`/${language}/blackwrist/embed-code/`, { javaScriptEnabled: false });
    const { embedCode } = messagesIn(language);
    const body = await page.locator('main').innerText();
    expect(body).toContain(embedCode.withoutScripts);
    expect(body).toContain(embedCode.unknownHost);
    expect(body).toContain(`<iframe src="https://HOST/embed/${language}/blackwrist/"`);
    expect(await page.getByRole('button', { name: embedCode.copy }).count()).toBe(0);
    expect(await page.locator('input, select').filter({ visible: true }).count()).toBe(0);
    expect(await preview(page).getAttribute('src')).toBe(`/embed/${language}/blackwrist/`);
  });

  it('is no wider than the narrowest window', async () => {
    const page = await open(address, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
