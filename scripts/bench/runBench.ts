import { benchPages } from './benchPages';
import { conditionsInWords } from './conditions';
import type { Figures } from './Figures';
import { figuresOf, medians, type Round } from './figuresOf';
import { launchChromium } from './launchChromium';
import { makeCertificate } from './makeCertificate';
import type { BenchOptions } from './readBenchOptions';
import { runInWords } from './runInWords';
import { figuresTable, targetsTable } from './tables';
import { targets } from './targets';
import { visitInTurns } from './visitInTurns';
import { visitPage } from './visitPage';
import { writeResults } from './writeResults';

/**
 * Measures the exported site beside the pages that it is compared with, prints the results, and writes them into `docs/performance.md`.
 * However slow a page is, that is a result and no failure.
 */
export async function runBench({ runs, out }: BenchOptions): Promise<void> {
  const certificate = makeCertificate();
  const pages = benchPages();
  const browser = await launchChromium(certificate);
  try {
    const rounds = await visitInTurns(browser, pages, certificate, runs, async (page, origin): Promise<Round> => ({
      calm: await visitPage(browser, page, origin, { tries: false, slowed: true }),
      pressing: await visitPage(browser, page, origin, { tries: true, slowed: true }),
    }));
    const figures = Object.fromEntries(Object.entries(rounds).map(([key, list]) => [key, medians(list.map(figuresOf))])) as Record<keyof typeof pages, Figures>;
    const command = `npm run bench -- --runs=${runs}`;
    const results = [
      `${runInWords(browser.version(), command)}\n- ${conditionsInWords}; medians of ${runs}`,
      figuresTable((Object.keys(pages) as (keyof typeof pages)[]).map((key) => ({ name: pages[key].name, figures: figures[key] }))),
      targetsTable(targets, figures),
    ].join('\n\n');
    writeResults('figures', results, out, { command, medians: figures, rounds });
  } finally {
    await browser.close();
  }
}
