import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { BenchPage } from '../BenchPage';
import { benchPages } from '../benchPages';
import { conditionsInWords } from '../conditions';
import { launchChromium } from '../launchChromium';
import { makeCertificate } from '../makeCertificate';
import type { BenchOptions } from '../readBenchOptions';
import { resultsFile } from '../runBench';
import { runInWords } from '../runInWords';
import { servePage } from '../servePage';
import { visitPage } from '../visitPage';
import { writeBetween } from '../writeBetween';
import { flamePicture } from './flamePicture';
import { flameTable } from './flameTable';
import { readSpans, type TraceEvent } from './readSpans';
import type { Span } from './Span';

/** Where the picture of one visit is written. */
const pictureFile = 'docs/flame.svg';

/** What happens on the main thread: the kinds of work, whole tasks, and when a navigation began. */
const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8.execute'];

type Flame = { readonly popup: number; readonly spans: readonly Span[] };

/**
 * Records what the main thread does until the first popup, in the embed, the reader's page and the page without scripts. Writes it into
 * `docs/performance.md`, and one visit to the embed, the one in the middle, as a picture beside it.
 */
export async function runFlame({ runs }: BenchOptions): Promise<void> {
  const certificate = makeCertificate();
  const { embed, reader, zeroScript } = benchPages();
  const browser = await launchChromium(certificate);
  try {
    const pages: { readonly name: string; readonly flames: readonly Flame[] }[] = [];
    for (const page of [embed, reader, zeroScript]) {
      const server = await servePage(page, certificate);
      await visitPage(browser, page, server.origin, { tries: true, slowed: false });
      const flames: Flame[] = [];
      for (let run = 0; run < runs; run++) flames.push(await recordVisit(browser, page, server.origin));
      await server.close();
      pages.push({ name: page.name, flames: flames.toSorted((a, b) => a.popup - b.popup) });
      console.log(page.name);
    }
    const words = `${runInWords(browser.version(), `npm run bench -- --flame --runs=${runs}`)}\n- ${conditionsInWords}; medians of ${runs}`;
    const results = `${words}\n\n${flameTable(pages.map(({ name, flames }) => ({ name, visits: flames.map(({ spans }) => spans) })))}`;
    console.log(`\n${results}`);
    writeFileSync(resultsFile, writeBetween(readFileSync(resultsFile, 'utf8'), 'flame', results));
    const middle = pages[0]?.flames[Math.floor(runs / 2)];
    if (middle) writeFileSync(pictureFile, `${flamePicture(middle.spans, middle.popup)}\n`);
  } finally {
    await browser.close();
  }
}

async function recordVisit(browser: Browser, page: BenchPage, origin: string): Promise<Flame> {
  await browser.startTracing(undefined, { categories });
  const { seen } = await visitPage(browser, page, origin, { tries: true, slowed: true });
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
  const popup = seen.popup ?? NaN;
  return { popup, spans: readSpans(traceEvents, origin + page.address, popup) };
}
