import type { Root } from './marks';

/** After this and the next frame, when what has just changed is in its place. */
export const whenDrawn = (root: Root): Promise<void> => root.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))));
