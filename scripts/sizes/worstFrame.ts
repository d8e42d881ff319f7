import type { Page } from 'playwright-core';
import type { FrameWindow } from './page/FrameWindow';

/**
 * The longest time between two frames while something goes on, in milliseconds. The page runs `watchFrames`.
 *
 * @throws Error when there were no two frames.
 */
export async function worstFrame(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => Object.assign((window as unknown as FrameWindow).frames, { worst: 0, last: undefined }));
  await act();
  const worst = await page.evaluate(() => (window as unknown as FrameWindow).frames.worst);
  if (worst === 0) throw new Error('The page drew no frames.');
  return worst;
}
