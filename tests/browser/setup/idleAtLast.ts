import type { Page } from 'playwright-core';
import type { Root } from './marks';

/** Keeps a page and its frames from being idle until `beIdle`; to be called before they are opened. */
export const keepBusy = (page: Page): Promise<unknown> => page.addInitScript(() => Object.assign(window, { requestIdleCallback: (run: () => void) => addEventListener('idle-at-last', run) }));

/** Whatever waits for an idle moment gets it. */
export const beIdle = (root: Root): Promise<void> => root.evaluate(() => void dispatchEvent(new Event('idle-at-last')));
