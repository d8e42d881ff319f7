import type { Browser, CDPSession, Page } from 'playwright-core';
import type { BenchPage } from './BenchPage';
import { conditions } from './conditions';
import type { BenchWindow, Seen, Settings } from './page/Seen';
import { pageCode } from './pageCode';
import type { RequestSeen } from './RequestSeen';
import { watchNetwork } from './watchNetwork';

/** What came of one visit to a page. */
export type Visit = { readonly seen: Seen; readonly requests: readonly RequestSeen[] };

type How = {
  /** Presses markers from the start until a popup opens, and leaves then; else it waits, and then moves a pointer onto the map. */
  readonly tries: boolean;
  /** Under the conditions of the benchmark; else as fast as the machine can. */
  readonly slowed: boolean;
};

const patience = 60_000;

/**
 * Visits a page once, with nothing cached.
 *
 * @throws Error when the page asks another host, gets an error, or does not do within a minute what it should.
 */
export async function visitPage(browser: Browser, page: BenchPage, origin: string, { tries, slowed }: How): Promise<Visit> {
  const context = await browser.newContext({ viewport: conditions.viewport, deviceScaleFactor: 1 });
  try {
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    const network = await watchNetwork(session, origin);
    if (slowed) await slow(session);
    const { marker, popup, live, wakes } = page;
    const settings: Settings = { marker, popup, ...(live && { live }), tries };
    await tab.addInitScript(`globalThis.benchSettings = ${JSON.stringify(settings)};\n${pageCode('scripts/bench/page/observePage.ts')}`);
    await tab.goto(origin + page.address, { timeout: patience });
    const wait = (isDone: (seen: Seen) => boolean, rest: number) => waitUntil(tab, page, () => network.quietFor() >= rest, isDone);
    if (tries) {
      await wait(({ popup: opened }) => opened !== undefined, -1);
    } else {
      await wait(({ live: isLive }) => wakes !== 'by itself' || isLive !== undefined, 2000);
      if (wakes === 'at interest') {
        await moveOnto(tab);
        await wait(({ live: isLive }) => isLive !== undefined, 2000);
      }
    }
    const { seen, timeOrigin } = await look(tab);
    const complaints = network.complaints();
    if (complaints.length > 0) throw new Error(`${page.name} ${complaints.join('; ')}`);
    return { seen, requests: network.requests(timeOrigin) };
  } finally {
    await context.close();
  }
}

async function slow(session: CDPSession): Promise<void> {
  await session.send('Network.emulateNetworkConditions', { offline: false, ...conditions.network });
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.slowdown });
}

/** A real pointer, from outside of the page onto the middle of its map. */
async function moveOnto(tab: Page): Promise<void> {
  const box = await tab.locator('.stage').boundingBox();
  if (!box) throw new Error('There is no map to point at.');
  await tab.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

/** Waits until a page has done what it should and its network is at rest. */
async function waitUntil(tab: Page, { name }: BenchPage, isAtRest: () => boolean, isDone: (seen: Seen) => boolean): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { seen } = await look(tab);
    if (isDone(seen) && isAtRest()) return;
    if (Date.now() > end) throw new Error(`${name} did not come to rest within a minute: ${JSON.stringify(seen)}`);
  }
}

function look(tab: Page): Promise<{ seen: Seen; timeOrigin: number }> {
  return tab.evaluate(() => ({ seen: (globalThis as unknown as BenchWindow).benchSeen, timeOrigin: performance.timeOrigin }));
}
