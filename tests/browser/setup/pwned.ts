import type { Page } from 'playwright-core';

/** Whether a payload of `tests/fixtures/operations/payloads.ts` has run in a page, or in any frame of it. */
export async function isPwned(page: Page): Promise<boolean> {
  const frames = await Promise.all(page.frames().map((frame) => frame.evaluate(() => '__pwned' in window)));
  return frames.includes(true);
}
