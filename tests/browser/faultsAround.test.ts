import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { messagesIn } from '../../lib/language/messagesIn';
import type { Place } from '../faults/Fault';
import { files } from '../faults/faultySite';
import { changed } from '../faults/harms';
import { withstands } from '../faults/withstands';
import { blockElements, translate } from './setup/editPage';
import { useBrowser } from './setup/browser';
import { expectEveryFact, expectPicture, useFaultyReaders, type FaultyReader, type ReaderOptions } from './setup/faultyReader';
import { livePin, openDetails, whenLive, type Root } from './setup/marks';

const { openSite, read } = useFaultyReaders(useBrowser());
const { map: words } = messagesIn('en');

async function openPinAndClose(root: Root): Promise<void> {
  await livePin(root, 'nz-dia').click();
  await openDetails(root).waitFor();
  await openDetails(root).getByRole('button', { name: words.close }).click();
}

/** A page in a browser that is unlike others is as alive as any. */
const liveWith = (options: ReaderOptions) => async (on: Place): Promise<void> => {
  const reader = await read(await openSite(), on, options);
  await reader.wake();
  await whenLive(reader.root);
  await openPinAndClose(reader.root);
  await expectEveryFact(reader.root);
  await reader.expectUntouched();
};

/** A page whose styles are taken out by whatever stands between host and reader. */
async function withoutStyles(on: Place, options: ReaderOptions): Promise<FaultyReader> {
  const site = await openSite();
  site.harm(files.pages, changed((html) => html.replace(/<style>.*?<\/style>/gs, '').replace(/<link rel="stylesheet"[^>]*>/g, '')));
  return read(site, on, options);
}

/** In frames it is the article that forbids them. */
const noScripts = (on: Place): ReaderOptions => (on === 'page' ? { javaScriptEnabled: false } : { sandbox: '', allowed: /Blocked script execution/ });

describe('scripts and styles', () => {
  withstands('scripts-off', async (on) => {
    const { root } = await read(await openSite(), on, noScripts(on));
    await expectPicture(root);
    await expectEveryFact(root);
  });

  withstands('styles-removed', async (on) => {
    const { root, expectUntouched } = await withoutStyles(on, { allowed: /Minified React error #418/ });
    await expectEveryFact(root);
    await expectUntouched();
  });
});

const refuseStorage = (page: Page) =>
  page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('Refused.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  });

const withoutIntl = (page: Page) => page.addInitScript(() => Object.defineProperty(window, 'Intl', { value: undefined }));

describe('a browser unlike others', () => {
  withstands('storage-refused', liveWith({ prepare: refuseStorage }));
  withstands('far-zone', liveWith({ timezoneId: 'Pacific/Kiritimati', locale: 'ar-EG' }));
  withstands('no-intl', liveWith({ prepare: withoutIntl }));

  withstands('clock-off', async (on) => {
    for (const time of ['1970-01-01T00:00:00Z', '2099-12-31T23:59:59Z']) await liveWith({ prepare: (page) => page.clock.setFixedTime(time) })(on);
    return 2;
  });

  withstands('printed', async (on) => {
    const { page, root } = await read(await openSite(), on);
    for (const isLive of [false, true]) {
      if (isLive) await whenLive(root);
      await page.emulateMedia({ media: 'print' });
      await expectEveryFact(root);
      await page.emulateMedia({ media: null });
    }
    await openPinAndClose(root);
    return 2;
  });
});

describe('a frame', () => {
  withstands('hidden-frame', async (on) => {
    const ways = ['display: none', 'width: 0; height: 0'];
    for (const style of ways) {
      const reader = await read(await openSite(), on, { style });
      await reader.page.locator('iframe').evaluate((frame) => (frame.style.cssText = ''));
      await reader.wake();
      await whenLive(reader.root);
      await openPinAndClose(reader.root);
      await expectEveryFact(reader.root);
    }
    return ways.length;
  });

  withstands('deaf-host', async (on) => {
    const { root, wake, expectUntouched } = await read(await openSite(), on, { style: 'height: 300px' });
    await wake();
    await whenLive(root);
    await expectEveryFact(root);
    const last = root.locator('.agency').last();
    await last.scrollIntoViewIfNeeded();
    expect(await last.evaluate((entry) => entry.getBoundingClientRect().top < innerHeight)).toBe(true);
    await expectUntouched();
  });
});

describe('a fault in the code', () => {
  withstands('pin-throws', async (on) => {
    const site = await openSite();
    site.harm(files.code, changed((code) => code.replace(/("data-agencies":)(\w+\.join\(" "\),"data-quiet":\w+\|\|void 0,"data-partner")/, '$1(()=>{throw new Error("a pin fails")})()||$2')));
    const reader = await read(site, on, { allowed: /a pin fails/ });
    await reader.wake();
    await reader.root.getByRole('button', { name: words.retry }).waitFor();
    await expectPicture(reader.root);
    await expectEveryFact(reader.root);
    await reader.expectUntouched();
  });

  withstands('island-throws', async (on) => {
    const site = await openSite();
    site.harm(files.facts, changed((facts) => facts.replace(/"islands":\[\{[^{}]*\{[^{}]*\}[^{}]*\}/, '"islands":[{}')));
    const { root } = await read(site, on, { allowed: /Cannot (read|convert)|undefined/ });
    const before = await root.locator('[data-island=languageLinks]').first().innerText();
    await whenLive(root);
    await openPinAndClose(root);
    expect(await root.locator('[data-island=languageLinks]').first().innerText()).toBe(before);
    await root.locator('#nz-dia h4 a').click();
    await openDetails(root).waitFor();
    await expectEveryFact(root);
  });
});

/** What React says when the page is not what it left there. It then makes the part anew, or the page puts its HTML back. */
const allowed = /Minified React error|NotFoundError|Failed to execute '(removeChild|insertBefore)'|The node to be removed|Hydration/;

async function use(root: Root, on: Place): Promise<void> {
  if (on === 'frame') return;
  const find = root.getByRole('searchbox');
  if ((await find.count()) === 0) return;
  await find.fill('bangkok');
  await find.fill('');
}

describe('a page that something else changes', () => {
  withstands('translated-before', async (on) => {
    const reader = await read(await openSite(), on, { allowed });
    await translate(reader.root);
    await reader.wake();
    await whenLive(reader.root);
    await openPinAndClose(reader.root);
    await expectEveryFact(reader.root);
    await reader.expectUntouched();
  });

  withstands('translated-after', async (on) => {
    const reader = await read(await openSite(), on, { allowed });
    await reader.wake();
    await whenLive(reader.root);
    await translate(reader.root);
    await openPinAndClose(reader.root);
    await use(reader.root, on);
    await expectEveryFact(reader.root);
    expect(await reader.root.locator('[data-island]').evaluateAll((islands) => islands.filter(({ childElementCount, textContent }) => childElementCount + textContent.length === 0).length)).toBe(0);
    await reader.expectUntouched();
  });

  withstands('elements-blocked-before', async (on) => {
    const { root, expectUntouched } = await read(await openSite(), on, { allowed });
    await blockElements(root, '.share, [class*=share] *, [data-island=shareTools] button');
    await whenLive(root);
    await openPinAndClose(root);
    await expectEveryFact(root);
    await expectUntouched();
  });

  withstands('elements-blocked-after', async (on) => {
    const { root, expectUntouched } = await read(await openSite(), on, { allowed });
    await whenLive(root);
    await blockElements(root, '[data-island=shareTools] *, [data-island=finder] fieldset');
    await use(root, on);
    await openPinAndClose(root);
    await expectEveryFact(root);
    await expectUntouched();
  });
});

