import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../lib/view/Text';
import { openChromium } from '../../scripts/test/openChromium';
import { useBrowser } from './setup/browser';
import { enterStage, useFrames } from './setup/frames';
import { beIdle, keepBusy } from './setup/idleAtLast';
import { isLiveMapCode, liveMapFiles } from './setup/liveMapCode';
import { hasFocus, livePin, openDetails, openPopover, picturePin, whenClosed, whenLive } from './setup/marks';
import { plain, plainWords } from './setup/plainWords';
import { viewIn } from './setup/views';
import { whenIdle } from './setup/whenIdle';

const browser = useBrowser(openChromium);
const { openFramed } = useFrames(browser);

const sandboxes = [
  ['a plain frame', {}],
  ['a frame with sandbox="allow-scripts"', { sandbox: 'allow-scripts' }],
] as const;

describe('the page for frames, opened by itself', () => {
  it('opens what a first press opens before it asks for the live map', async () => {
    const page = await browser.newPage();
    await keepBusy(page);
    const asked: string[] = [];
    page.on('request', (request) => isLiveMapCode(new URL(request.url())) && asked.push(request.url()));
    await page.goto('/embed/en/blackwrist/');
    await picturePin(page, 'thailand-dsi').click();
    expect(await plainWords(openPopover(page))).toContain('Department of Special Investigation');
    expect(asked).toEqual([]);
    await beIdle(page);
    await whenLive(page);
    expect(await plainWords(openDetails(page))).toContain('Department of Special Investigation');
  });

  it('asks for nothing but itself, its sign and its sheet for paper until somebody shows interest', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace(/\.\w{10}\./, '.')));
    await page.goto('/embed/en/blackwrist/');
    await whenIdle(page);
    expect(asked.sort()).toEqual(['/assets/print-embed.css', '/embed/en/blackwrist/', '/icon.svg']);
  });
});

describe.each(sandboxes)('the map in %s of another origin', (_, framing) => {
  it('is complete before the reader shows interest, and has not asked for the live map', async () => {
    const { frame, liveMapRequests } = await openFramed(framing);
    const view = viewIn('en');
    expect(await plainWords(frame.locator('h1'))).toContain(plain(wordsOf(view.title)));
    expect(await frame.locator('.plane [data-country]').count()).toBe(5);
    const pins = await frame.locator('.plane .pin').filter({ visible: true }).evaluateAll((all) => all.flatMap((pin) => pin.getAttribute('data-agencies')?.split(' ') ?? []));
    expect(pins.sort()).toEqual(view.agencies.map(({ id }) => id).sort());
    await whenIdle(frame);
    expect(liveMapRequests).toEqual([]);
    expect(await frame.locator('.leaflet-container').count()).toBe(0);
  });

  it('goes live when the pointer comes in, and its pins open', async () => {
    const { page, frame, liveMapRequests } = await openFramed(framing);
    await enterStage(frame);
    await whenLive(frame);
    expect([...new Set(liveMapRequests)].sort()).toEqual(liveMapFiles);
    await livePin(frame, 'thailand-dsi').click();
    expect(await plainWords(openDetails(frame))).toContain('Department of Special Investigation');
    await page.keyboard.press('Escape');
    await whenClosed(frame);
    expect(await hasFocus(livePin(frame, 'thailand-dsi'))).toBe(true);
  });

  it('goes live under a finger, with what it touched open', async () => {
    const { frame } = await openFramed({ ...framing, width: 360, height: 420, hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
    await picturePin(frame, 'thailand-dsi').tap();
    await whenLive(frame);
    expect(await plainWords(openDetails(frame))).toContain('Department of Special Investigation');
  });

  it('opens the pin of a press that lasts while the map gets ready', async () => {
    const { page, frame } = await openFramed(framing);
    await picturePin(frame, 'thailand-dsi').hover();
    await page.mouse.down();
    await frame.locator('.leaflet-container').waitFor({ state: 'attached' });
    await frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve)))));
    await page.mouse.up();
    await whenLive(frame);
    expect(await plainWords(openDetails(frame))).toContain('Department of Special Investigation');
  });

  it('goes live when the focus comes in, and a pin opens with the keyboard', async () => {
    const { page, frame } = await openFramed(framing);
    await picturePin(frame, 'nz-dia').focus();
    await whenLive(frame);
    expect(await hasFocus(livePin(frame, 'nz-dia'))).toBe(true);
    await page.keyboard.press('Enter');
    expect(await plainWords(openDetails(frame))).toContain('Department of Internal Affairs');
  });

  it('opens an agency of its list on the map, without leaving', async () => {
    const { frame } = await openFramed(framing);
    await frame.locator('.embed-list summary').click();
    await whenLive(frame); // before, the list leads to the agency's own page
    await frame.locator('#europol h4 a').click();
    await openDetails(frame).waitFor();
    expect(await plainWords(openDetails(frame).locator('h2'))).toBe('Europol');
  });
});

describe('the map in a frame where no script runs', () => {
  it.each([
    ['scripts are off', { javaScriptEnabled: false }],
    ['sandbox=""', { sandbox: '', allowed: /Blocked script execution in '.*' because the document's frame is sandboxed/ }],
  ])('is complete, its pins and its list open: %s', async (_, framing) => {
    const { frame } = await openFramed(framing);
    await picturePin(frame, 'thailand-dsi').click();
    expect(await plainWords(openPopover(frame))).toContain('Department of Special Investigation');
    await openPopover(frame).locator('.details-close').click();
    await frame.locator('.embed-list summary').click();
    const words = await plainWords(frame.locator('.embed-list'));
    for (const { name, contributions } of viewIn('en').agencies) {
      for (const each of [wordsOf(name), ...contributions.map(({ text }) => wordsOf(text))]) expect(words).toContain(plain(each));
    }
  });
});
