import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseDocument } from 'yaml';
import { median } from '../bench/median';
import { startDesk } from '../serving/startDesk';
import { openChromium } from '../test/openChromium';

const saves = 9;

/** Between two saves, in milliseconds: nobody saves anew while Next still works at the last one. */
const pause = 2000;

/**
 * Runs `npm run dev` on a data folder, saves one of its files over and over, and looks how soon an open page shows each change.
 *
 * @param slug the operation whose English title is changed.
 * @returns milliseconds from the save to the changed words in the page: the median of nine, and the worst.
 * @throws Error when a change does not come within a minute.
 */
export async function measureDev(dataFolder: string, slug: string): Promise<{ readonly median: number; readonly worst: number }> {
  const desk = await startDesk(dataFolder);
  const browser = await openChromium();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(`${desk.origin}/en/${slug}/`);
    const file = path.join(dataFolder, slug, 'operation.yaml');
    const operation = parseDocument(readFileSync(file, 'utf8'));
    const times: number[] = [];
    for (let save = 1; save <= saves; save += 1) {
      operation.setIn(['title', 'en'], `Title ${save}`);
      await setTimeout(pause);
      const start = performance.now();
      writeFileSync(file, String(operation));
      await page.waitForFunction((title) => document.querySelector('h1')?.textContent === title, `Title ${save}`, { polling: 'raf' }); // a locator looks twice a second
      times.push(performance.now() - start);
    }
    return { median: median(times), worst: Math.max(...times) };
  } finally {
    await browser.close();
    await desk.stop();
  }
}
