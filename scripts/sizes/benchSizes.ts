import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { hostFolder } from '../policy/writeHostRules';
import { measureBrowser, type BrowserCost } from './measureBrowser';
import { measureBuild, measurePage } from './measureBuild';
import { measureDev } from './measureDev';
import { sizedOperation } from './sizedOperation';
import { writeSized } from './writeSized';

const sizes = [10, 100, 1000, 10_000];

/**
 * Builds invented operations of several sizes, opens them in a browser, and prints what that takes as tables for docs/sizes.md.
 *
 * @param wanted sizes; `operations=100` for so many operations of ten agencies; `dev` for a saved file in `npm run dev`; all when left out.
 * @returns the exit code.
 */
export async function benchSizes(wanted: readonly string[]): Promise<number> {
  console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}`);
  for (const size of wanted.length === 0 ? sizes : wanted.filter((word) => /^\d+$/.test(word)).map(Number)) {
    await inFolders(async (data, out) => {
      writeSized(data, [sizedOperation(size)]);
      const { seconds, memory, bytes } = await measureBuild(data, out, false);
      const [page, frame] = [measurePage(out, `en/agencies-${size}`), measurePage(out, `embed/en/agencies-${size}`)];
      const cost = await measureBrowser(out, `/en/agencies-${size}/`);
      console.log(`| ${[size, seconds.toFixed(0), memory.toFixed(0), kilobytes(bytes), kilobytes(page.raw), kilobytes(page.brotli), kilobytes(frame.raw), kilobytes(frame.brotli)].join(' | ')} |`);
      console.log(`| ${[size, ...browserKeys.map((key) => cost[key].toFixed(0))].join(' | ')} |`);
    });
  }
  const many = wanted.length === 0 ? 100 : Math.max(0, ...wanted.map((word) => Number(/^operations=(\d+)$/.exec(word)?.[1] ?? 0)));
  if (many > 0) {
    await inFolders(async (data, out) => {
      writeSized(data, Array.from({ length: many }, (_, index) => sizedOperation(10, `operation-${index + 1}`)));
      const { seconds, memory, bytes } = await measureBuild(data, out, true);
      console.log(`| ${many} operations | ${seconds.toFixed(0)} | ${memory.toFixed(0)} | ${kilobytes(bytes)} |`);
    });
  }
  if (wanted.length === 0 || wanted.includes('dev')) {
    await inFolders(async (data) => {
      writeSized(data, [sizedOperation(10)]);
      const { median, worst } = await measureDev(data, 'agencies-10');
      console.log(`| npm run dev | ${median.toFixed(0)} | ${worst.toFixed(0)} |`);
    });
  }
  return 0;
}

const browserKeys: readonly (keyof BrowserCost)[] = ['paint', 'live', 'pan', 'popup', 'letter', 'filtered', 'zoom', 'outlines', 'heap'];
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);

async function inFolders(work: (data: string, out: string) => Promise<void>): Promise<void> {
  const data = mkdtempSync(path.join(tmpdir(), 'sizes-'));
  const out = `out-bench-${process.pid}`;
  try {
    await work(data, out);
  } finally {
    for (const folder of [data, out, hostFolder(out)]) rmSync(folder, { recursive: true, force: true });
  }
}
