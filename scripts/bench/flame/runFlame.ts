import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { BenchPage } from '../BenchPage';
import { benchPages } from '../benchPages';
import { conditionsInWords } from '../conditions';
import { launchChromium } from '../launchChromium';
import { makeCertificate } from '../makeCertificate';
import type { BenchOptions } from '../readBenchOptions';
import { runInWords } from '../runInWords';
import { visitInTurns } from '../visitInTurns';
import { visitPage } from '../visitPage';
import { writeResults } from '../writeResults';
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
export async function runFlame({ runs, out }: BenchOptions): Promise<void> {
  const certificate = makeCertificate();
  const { embed, reader, zeroScript } = benchPages();
  const pages = { embed, reader, zeroScript };
  const browser = await launchChromium(certificate);
  try {
    const flames = await visitInTurns(browser, pages, certificate, runs, (page, origin) => recordVisit(browser, page, origin));
    const command = `npm run bench -- --flame --runs=${runs}`;
    const table = flameTable((Object.keys(pages) as (keyof typeof pages)[]).map((key) => ({ name: pages[key].name, visits: flames[key].map(({ spans }) => spans) })));
    writeResults('flame', `${runInWords(browser.version(), command)}\n- ${conditionsInWords}; medians of ${runs}\n\n${table}`, out, { command, flames });
    const middle = flames.embed.toSorted((a, b) => a.popup - b.popup)[Math.floor(runs / 2)];
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
