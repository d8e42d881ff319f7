import type { Frame, Page } from 'playwright-core';

/** Makes every frame of a page that is opened from now on note when its map begins to listen for the reader's interest. */
export async function noteWaking(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof addEventListener>) {
      if (args[0] === 'pointerenter') Object.assign(window, { isAwake: true });
      addEventListener.apply(this, args);
    };
  });
}

/** Waits until a frame's map listens for the reader's interest; a hidden frame draws nothing, so that it is asked by the clock. */
export async function whenAwake(frame: Frame): Promise<void> {
  await frame.waitForFunction(() => 'isAwake' in window, undefined, { polling: 20 });
}
