import { readFileSync, writeFileSync } from 'node:fs';
import { benchPages } from './benchPages';
import { conditionsInWords } from './conditions';
import type { Figures } from './Figures';
import { figuresOf, medians } from './figuresOf';
import { launchChromium } from './launchChromium';
import { makeCertificate } from './makeCertificate';
import { measurePages } from './measurePages';
import type { BenchOptions } from './readBenchOptions';
import { runInWords } from './runInWords';
import { figuresTable, targetsTable } from './tables';
import { targets } from './targets';
import { writeBetween } from './writeBetween';

/** Where the results are written, between the lines that mark their places. */
export const resultsFile = 'docs/performance.md';

/**
 * Measures the exported site beside the pages that it is compared with, prints the results, and writes them into `docs/performance.md`.
 * However slow a page is, that is a result and no failure.
 */
export async function runBench({ runs, out }: BenchOptions): Promise<void> {
  const certificate = makeCertificate();
  const pages = benchPages();
  const browser = await launchChromium(certificate);
  try {
    const rounds = await measurePages(browser, pages, certificate, runs);
    const figures = Object.fromEntries(Object.entries(rounds).map(([key, list]) => [key, medians(list.map(figuresOf))])) as Record<keyof typeof pages, Figures>;
    const command = `npm run bench -- --runs=${runs}`;
    const results = [
      `${runInWords(browser.version(), command)}\n- ${conditionsInWords}; medians of ${runs}`,
      figuresTable((Object.keys(pages) as (keyof typeof pages)[]).map((key) => ({ name: pages[key].name, figures: figures[key] }))),
      targetsTable(targets, figures),
    ].join('\n\n');
    console.log(`\n${results}`);
    writeFileSync(resultsFile, writeBetween(readFileSync(resultsFile, 'utf8'), 'figures', results));
    if (out) writeFileSync(out, JSON.stringify({ command, medians: figures, rounds }, undefined, 1));
  } finally {
    await browser.close();
  }
}
