import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { wordsOf } from '../../../lib/view/Text';
import type { Place } from '../../faults/Fault';
import { openFaultySite, type FaultySite } from '../../faults/faultySite';
import type { BrowserOfFile, PageOptions } from './browser';
import { enterStage } from './frames';
import { openHostPage } from './hostPage';
import { openPopover, picturePin, type Root } from './marks';
import { plain, plainWords } from './plainWords';
import { untilTestEnds } from './untilTestEnds';
import { viewIn } from './views';

export type ReaderOptions = PageOptions & {
  readonly sandbox?: string;
  readonly style?: string;
  readonly query?: string;
  /** Before the address is asked for. */
  readonly prepare?: (page: Page) => Promise<unknown>;
};

/** A page, or a frame in an article, that was asked of a faulty site; and what must not have happened to either. */
export type FaultyReader = {
  readonly page: Page;
  readonly root: Root;
  /** Shows interest in a frame, which fetches its live map only then. */
  readonly wake: () => Promise<void>;
  /** Nothing was loaded anew, and the article around a frame is as it was. */
  readonly expectUntouched: () => Promise<void>;
};

/** Readers of faulty sites, in the browser of a test file, until each test's end. */
export function useFaultyReaders(browser: BrowserOfFile) {
  async function openSite(): Promise<FaultySite> {
    return untilTestEnds(await openFaultySite());
  }

  async function read(site: FaultySite, on: Place, { sandbox = 'allow-scripts', style = '', query = '', prepare, ...options }: ReaderOptions = {}): Promise<FaultyReader> {
    if (on === 'page') {
      const page = await browser.newPage({ ...options, origins: [site.origin] });
      await prepare?.(page);
      await page.goto(`${site.origin}/en/blackwrist/${query}`, { waitUntil: 'domcontentloaded' });
      return { page, root: page, wake: async () => undefined, expectUntouched: noteMoves(page) };
    }
    const frameMarkup = `<iframe title="A map" src="${site.origin}/embed/en/blackwrist/${query}" width="640" height="440" style="${style}" sandbox="${sandbox}"></iframe>`;
    const host = untilTestEnds(await openHostPage(frameMarkup));
    const page = await browser.newPage({ viewport: { width: 700, height: 900 }, ...options, origins: [site.origin, host.origin] });
    await prepare?.(page);
    await page.goto(host.origin, { waitUntil: 'domcontentloaded' });
    const frame = page.frames().find((candidate) => candidate.parentFrame() !== null) as Frame;
    await frame.locator('h1').waitFor({ state: 'attached' });
    const wake = async (): Promise<void> => {
      await page.mouse.move(1, 1);
      await enterStage(frame);
    };
    return { page, root: frame, wake, expectUntouched: noteMoves(page) };
  }

  return { openSite, read };
}

function noteMoves(page: Page): () => Promise<void> {
  const moves: string[] = [];
  page.on('request', (request) => request.isNavigationRequest() && moves.push(request.url()));
  const around = (): Promise<string> => page.evaluate(() => (document.querySelector('iframe') ? document.body.outerHTML : ''));
  const before = around();
  return async () => {
    expect(moves).toEqual([]);
    expect(await around()).toBe(await before);
  };
}

/** Every agency and everything that it did can be read: in a frame, once the list is unfolded. */
export async function expectEveryFact(root: Root): Promise<void> {
  const folded = root.locator('details.embed-list:not([open]) > summary');
  if ((await folded.count()) > 0) await folded.click();
  const words = await plainWords(root.locator('main'));
  for (const { name, contributions } of viewIn('en').agencies) {
    for (const each of [wordsOf(name), ...contributions.map(({ text }) => wordsOf(text))]) expect(words).toContain(plain(each));
  }
}

/** The picture is there, and one of its pins opens and closes. */
export async function expectPicture(root: Root): Promise<void> {
  expect(await root.locator('.plane .world').isVisible()).toBe(true);
  const popover = openPopover(root);
  await picturePin(root, 'nz-dia').click();
  expect(await plainWords(popover)).toContain('Department of Internal Affairs');
  await popover.locator('button').first().click();
  await popover.waitFor({ state: 'detached' });
}
