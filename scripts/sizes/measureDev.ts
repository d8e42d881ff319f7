import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { parseDocument } from 'yaml';
import { median } from '../bench/median';

const port = 3987;
const saves = 9;

/**
 * Runs `npm run dev` on a data folder, saves one of its files over and over, and looks how soon an open page shows each change.
 *
 * @param slug the operation whose English title is changed.
 * @returns milliseconds from the save to the changed words in the page: the median of nine, and the worst.
 * @throws Error when the desk or a change does not come within a minute.
 */
export async function measureDev(dataFolder: string, slug: string): Promise<{ readonly median: number; readonly worst: number }> {
  const environment = { ...process.env, DATA_FOLDER: dataFolder, PORT: String(port) };
  const desk = spawn(process.execPath, ['--import', 'tsx', 'scripts/dev.ts'], { detached: true, stdio: ['ignore', 'pipe', 'inherit'], env: environment });
  const browser = await chromium.launch({ args: ['--headless', '--no-sandbox', '--disable-gpu'], ...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM }) });
  try {
    await new Promise<void>((resolve, reject) => {
      desk.stdout.on('data', (text: Buffer) => text.includes('Ready') && resolve());
      desk.on('exit', () => reject(new Error('npm run dev ended.')));
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(`http://localhost:${port}/en/${slug}/`);
    const file = path.join(dataFolder, slug, 'operation.yaml');
    const operation = parseDocument(readFileSync(file, 'utf8'));
    const times: number[] = [];
    for (let save = 1; save <= saves; save += 1) {
      operation.setIn(['title', 'en'], `Title ${save}`);
      const start = performance.now();
      writeFileSync(file, String(operation));
      await page.locator('h1').getByText(`Title ${save}`, { exact: true }).waitFor();
      times.push(performance.now() - start);
    }
    return { median: median(times), worst: Math.max(...times) };
  } finally {
    await browser.close();
    const ended = new Promise((resolve) => desk.on('close', resolve));
    if (desk.pid) process.kill(-desk.pid, 'SIGTERM'); // the group, so that Next's processes end with it
    await ended;
  }
}
