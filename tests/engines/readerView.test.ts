import { describe, expect, onTestFinished } from 'vitest';
import { factsOfPages } from '../browser/setup/readerFacts';
import { untilTestEnds } from '../browser/setup/untilTestEnds';
import { openSite } from '../browser/setup/site';
import { withstands } from '../faults/withstands';
import { openReaderView } from './setup/openReaderView';

const program = process.env.FIREFOX;

describe.skipIf(!program)('Firefox’s Reader View, which is not run where the checks name no Firefox', () => {
  // Operations' pages and their agencies' in both languages: of those that are alike, the first of each operation.
  withstands('reader-mode', async (on) => {
    const { origin } = untilTestEnds(await openSite());
    const view = await openReaderView(program ?? '');
    onTestFinished(view.close);
    const ofOn = factsOfPages.filter((each) => each.on === on);
    const pages = ofOn.filter(({ isWhole }, index) => isWhole || ofOn[index - 1]?.isWhole);
    const lost: string[] = [];
    for (const { address, facts } of pages) {
      const words = await view.read(origin + address);
      lost.push(...facts.filter((fact) => !words.includes(fact)).map((fact) => `${address}: ${fact}`));
    }
    expect(pages.length).toBeGreaterThan(4);
    expect(lost).toEqual([]);
    return 2;
  }, 'Firefox');
});
