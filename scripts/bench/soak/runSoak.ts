import { benchPages } from '../benchPages';
import { launchChromium } from '../launchChromium';
import { makeCertificate } from '../makeCertificate';
import { pageCode } from '../pageCode';
import type { BenchOptions } from '../readBenchOptions';
import { runInWords } from '../runInWords';
import { servePage } from '../servePage';
import { writeResults } from '../writeResults';
import { takeSample, type Sample } from './Sample';
import { soakTable } from './soakTable';

/** So many times on the way the garbage is collected, and what is left is counted. */
const stretches = 10;

/**
 * Uses the reader's page for long: opens and closes pins, filters, steps, zooms. Says whether memory, elements or listeners grow, and writes
 * that into `docs/performance.md`.
 *
 * @throws Error when something that is to be pressed isn't there.
 */
export async function runSoak({ runs, out }: BenchOptions): Promise<void> {
  const certificate = makeCertificate();
  const { reader } = benchPages();
  const server = await servePage(reader, certificate);
  const browser = await launchChromium(certificate);
  try {
    // With less motion asked for, the map moves at once, and a round takes as long as its frames do.
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(server.origin + reader.address);
    await page.locator('.stage[data-live]').waitFor();
    await page.evaluate(pageCode('scripts/bench/soak/page/useMap.ts'));
    const stretch = Math.ceil(runs / stretches);
    const samples: Sample[] = [await takeSample(session, 0)];
    for (let round = 0; round < runs; round += stretch) {
      const end = Math.min(round + stretch, runs);
      await page.evaluate(`useMap(${round}, ${end})`);
      samples.push(await takeSample(session, end));
      console.log(`${end} of ${runs} rounds`);
    }
    const command = `npm run bench -- --soak --runs=${runs}`;
    const results = `${runInWords(browser.version(), command)}\n\n${soakTable(samples)}`;
    writeResults('soak', results, out, { command, samples });
  } finally {
    await browser.close();
    await server.close();
  }
}
