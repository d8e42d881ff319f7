import type { Page } from 'playwright-core';

/** A host's script that keeps what its frame says, and gives it the height that it wishes for. */
export const listeningHost = `
  window.said = [];
  addEventListener('message', ({ source, data }) => {
    const frame = document.querySelector('iframe');
    if (source !== frame.contentWindow) return;
    said.push(data);
    if (data.sentinel === 'amp' && data.type === 'embed-size') frame.height = data.height;
  });`;

/** What the frame has said so far. */
export const saidIn = (page: Page): Promise<readonly unknown[]> => page.evaluate(() => (window as unknown as { said: readonly unknown[] }).said);

/** The heights that the frame has wished for so far, in the words of AMP. */
export async function heightsIn(page: Page): Promise<readonly number[]> {
  return (await saidIn(page)).flatMap((data) => (typeof data === 'object' && data !== null && 'height' in data ? [Number(data.height)] : []));
}

/** Posts messages from the article to its frame, as a host does. */
export const tell = (page: Page, messages: readonly unknown[]): Promise<void> =>
  page.locator('iframe').evaluate((frame: HTMLIFrameElement, all) => all.forEach((message) => frame.contentWindow?.postMessage(message, '*')), messages);
