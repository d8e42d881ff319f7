import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payloads } from '../fixtures/operations/payloads';
import { useBrowser } from './setup/browser';
import { enterStage, useFrames } from './setup/frames';
import { listeningHost, saidIn, tell } from './setup/listeningHost';
import { livePin, openDetails, whenLive, type Root } from './setup/marks';
import { isPwned } from './setup/pwned';
import { openLive } from './setup/openLive';
import { missingIcon, watchContext } from './setup/watchContext';
import { openFaultySite } from '../faults/faultySite';
import { changed } from '../faults/harms';
import { statedCount } from '../faults/statedCount';

const browser = useBrowser();
const { openFramed } = useFrames(browser);
const marker = 'zq9';

const payload = fc.constantFrom(...payloads).map((text) => `${marker}${text}`);
const junk = fc.oneof(payload, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 300 }));
const name = fc.oneof(fc.constantFrom('agency', 'country', 'role', 'kind', 'of', 'group', 'step', 'theme', 'list', 'childId', 'data', 'css', '__proto__', 'constructor'), payload);
/** So many of them, no two alike. */
function sample<T>(of: fc.Arbitrary<T>, count: number): readonly T[] {
  const differing = fc.uniqueArray(of, { minLength: count, maxLength: count, selector: (each) => JSON.stringify(each) });
  return fc.sample(differing, { numRuns: 1, seed: 2026 })[0] ?? [];
}
/** What can stand behind an address. */
const wellFormed = fc.oneof(fc.array(fc.tuple(name, junk), { maxLength: 5 }).map((pairs) => pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')), payload.map(encodeURI));

/** What could run or be taken for the page's own words. */
const traits = (root: Root) =>
  root.evaluate((word) => {
    const words = document.body.innerText;
    return { count: document.querySelectorAll('script, img, iframe, object, embed, base, form').length, isReflected: words.includes(word), isPwned: '__pwned' in window, title: document.title };
  }, marker);

describe.each(['/en/blackwrist/', '/embed/en/blackwrist/'])('%s, whatever stands behind it', (address) => {
  it('runs and shows none of two hundred queries and two hundred fragments, and works after them', async () => {
    const page = await openLive(browser, address, { bypassCSP: true });
    const before = await traits(page);
    const behind = sample(wellFormed, 200);
    expect([statedCount('queries'), statedCount('fragments')]).toEqual([behind.length, behind.length]);
    const inputs = ['?', '#'].flatMap((sign) => behind.map((text) => `${sign}${text}`));
    const odd = await page.evaluate(
      async ([all, word]) => {
        const found: string[] = [];
        for (const input of all) {
          history.replaceState(null, '', `${location.pathname}${input}`);
          dispatchEvent(new PopStateEvent('popstate'));
          dispatchEvent(new HashChangeEvent('hashchange'));
          await new Promise((resolve) => setTimeout(resolve));
          if ('__pwned' in window || document.body.innerText.includes(word)) found.push(input);
        }
        return found;
      },
      [inputs, marker] as const,
    );
    expect(odd).toEqual([]);
    await page.evaluate(() => history.replaceState(null, '', location.pathname));
    await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
    expect(await traits(page)).toEqual(before);
    await livePin(page, 'nz-dia').click();
    await openDetails(page).waitFor();
  });

  it('loads with any of them as it does without', async () => {
    const page = await browser.newPage({ bypassCSP: true });
    const behind = sample(wellFormed, 12);
    expect(behind).toHaveLength(statedCount('behind each as it loads'));
    for (const text of behind) {
      await page.goto(`${address}?${text}#${text}`);
      if (address.startsWith('/embed/')) await enterStage(page.mainFrame());
      await whenLive(page);
      expect(await traits(page), text).toMatchObject({ isReflected: false, isPwned: false });
    }
  });
});

describe('a frame that is told two hundred things', () => {
  const forms = fc.oneof(
    fc.jsonValue().map((value) => value as unknown),
    junk,
    fc.record({ message: fc.constantFrom('ready', 'height', 'link'), secret: junk, value: junk }),
    fc.record({ sentinel: fc.constant('amp'), type: junk, height: fc.oneof(fc.double(), junk) }),
    junk.map((text) => `pymxPYMx${text}xPYMxwidthxPYMx${text}`),
    junk.map((text) => `[iFrameSizer]${text}`),
  );

  it('answers with heights alone, goes nowhere, and works', async () => {
    const { page, frame } = await openFramed({ sandbox: 'allow-scripts', script: listeningHost });
    await page.waitForLoadState();
    const address = frame.url();
    const messages = sample(forms, 200);
    expect(messages).toHaveLength(statedCount('messages'));
    await tell(page, messages);
    await enterStage(frame);
    await whenLive(frame);
    await livePin(frame, 'nz-dia').click();
    await openDetails(frame).waitFor();
    expect(frame.url().split('?')[0]).toBe(address);
    expect(await isPwned(page)).toBe(false);
    const known = [/^\{"sentinel":"amp","type":"embed-size","height":\d+\}$/, /^\{"sentinel":"amp","type":"embed-ready"\}$/, /^\{"datawrapper-height":\{"[^"]*":\d+\}\}$/, /^"\[iFrameResizerChild\]Ready"$/, /^"\{.*iframe\.resize.*\\"height\\":\d+\}"$/, /^"\[iFrameSizer\][^:]*:\d+:\d+:resize"$/];
    const said = await saidIn(page);
    expect(said.map((each) => JSON.stringify(each)).filter((each) => !known.some((form) => form.test(each)))).toEqual([]);
  });
});

describe('what watches the pages', () => {
  it('sees a payload that runs', async () => {
    const site = await openFaultySite();
    try {
      site.harm(/\/en\/blackwrist\/$/, changed((html) => html.replace('</h1>', '<img src="data:," onerror="window.__pwned=1"></h1>')));
      const page = await browser.open(`${site.origin}/en/blackwrist/`, { origins: [site.origin], bypassCSP: true });
      await page.waitForFunction(() => '__pwned' in window);
      expect(await isPwned(page)).toBe(true);
    } finally {
      await site.close();
    }
  });

  it('sees a request to somebody else, an error in the console, and one that nobody caught', async () => {
    const page = await browser.newPage({ allowed: /./, bypassCSP: true });
    const watch = watchContext(page.context(), [browser.origin()]);
    await page.goto('/en/');
    expect(() => watch.expectQuiet()).not.toThrow();
    await page.route('https://example.org/', (route) => route.fulfill({ body: '' }));
    await Promise.all([page.waitForRequest('https://example.org/'), page.evaluate(() => void Object.assign(new Image(), { src: 'https://example.org/' }))]);
    expect(() => watch.expectQuiet()).toThrow();
    const loud = watchContext(page.context(), [browser.origin()]);
    await Promise.all([page.waitForEvent('console'), page.evaluate(() => console.error('a fault'))]);
    expect(() => loud.expectQuiet()).toThrow();
    const uncaught = watchContext(page.context(), [browser.origin()]);
    await Promise.all([page.context().waitForEvent('weberror'), page.evaluate(() => void setTimeout(() => Promise.reject(new Error('nobody caught this'))))]);
    expect(() => uncaught.expectQuiet()).toThrow();
  });

  it('tells a file that is missing from an icon that is', async () => {
    const page = await browser.open('/en/', { allowed: /./, bypassCSP: true });
    const watch = watchContext(page.context(), [browser.origin()], missingIcon);
    const ask = (address: string) => Promise.all([page.waitForEvent('console', (message) => new URL(message.location().url).pathname === address), page.evaluate((missing) => fetch(missing).then(() => undefined), address)]);
    await ask('/favicon.ico');
    expect(() => watch.expectQuiet()).not.toThrow();
    await ask('/en/favicon.ico');
    expect(() => watch.expectQuiet()).toThrow();
  });
});
