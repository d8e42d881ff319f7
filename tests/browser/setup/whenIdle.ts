import type { Root } from './marks';

/** Waits for an idle moment, 2.5 s at most: later than the page gives up its own wait for one. */
export const whenIdle = (root: Root): Promise<unknown> => root.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2500 })));
