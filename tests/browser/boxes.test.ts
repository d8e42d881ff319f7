import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { snippetOf } from '../../lib/embed/snippetOf';
import { openChromium } from '../../scripts/test/openChromium';
import { articleOfBoxes, boxes } from './setup/boxes';
import { useBrowser } from './setup/browser';
import { useHosts } from './setup/hosts';

const browser = useBrowser(openChromium);
const { openHost } = useHosts(browser);

/** Where pictures of every box are kept, to look at; they are taken when it is named. */
const pictures = process.env.BOX_PICTURES;

const code = (form: 'plain' | 'script', isListOpen = false): string =>
  snippetOf(form, { origin: browser.origin(), language: 'en', operation: 'blackwrist', theme: 'light', isListOpen, height: 560, title: 'Map of Operation Blackwrist', alt: 'A picture' }, '')
    .replace(/src="[^"]*map\.png"/g, 'src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%22600%22 height=%22315%22/%3E"');

/** What of each box's frame is not as it should be. */
async function faultsIn(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) faults.push('the article is wider than the window');
  for (const name of Object.keys(boxes)) {
    const element = await page.locator(`[data-box="${name}"] iframe`).elementHandle();
    const frame = await element?.contentFrame();
    if (!element || !frame) throw new Error(`There is no frame in ${name}.`);
    const { width, height, column } = await element.evaluate((node) => {
      const host = node.getRootNode();
      const section = (host instanceof ShadowRoot ? host.host : node).closest('section');
      return { ...(node.getBoundingClientRect().toJSON() as DOMRect), column: section?.clientWidth ?? 0 };
    });
    const hidden = await frame.evaluate(() => [document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight]);
    const size = `${name}: ${Math.round(width)} × ${Math.round(height)} px in a column of ${column}`;
    if (width > column + 0.5) faults.push(`too wide, ${size}`);
    if (width < Math.min(280, column) - 0.5) faults.push(`too narrow, ${size}`);
    if (height < 318 || height > 1001) faults.push(`of a height that nobody wished for, ${size}`);
    if (hidden.some((pixels) => pixels > 0)) faults.push(`cut by ${hidden.join(' and ')} px, ${size}`);
  }
  return faults;
}

describe.each([390, 1300])('in an article of %i px', (width) => {
  it.each(['plain', 'script'] as const)('the code %s is right in every box', async (form) => {
    const page = await openHost(articleOfBoxes(code(form)), { viewport: { width, height: 24_000 } });
    if (form === 'script') await page.locator('[data-operation-map] img').first().waitFor({ state: 'hidden' });
    await expect.poll(() => faultsIn(page), { timeout: 30_000 }).toEqual([]);
    if (pictures) {
      mkdirSync(pictures, { recursive: true });
      for (const [index, name] of Object.keys(boxes).entries()) await page.locator(`[data-box="${name}"]`).screenshot({ path: `${pictures}/${form}.${width}.${String(index).padStart(2, '0')}.png` });
    }
  });
});
