import type { Browser } from 'playwright-core';
import type { BenchPage } from './BenchPage';
import type { Certificate } from './makeCertificate';
import { servePage, type Server } from './servePage';
import { visitPage } from './visitPage';

/**
 * Measures pages side by side: each round measures every page once, and begins with another page than the round before, so that what else the
 * machine does meets all of them alike. First, unmeasured visits compress each page's files.
 *
 * @returns each page's rounds, by its key.
 */
export async function visitInTurns<Key extends string, Round>(
  browser: Browser,
  pages: Readonly<Record<Key, BenchPage>>,
  certificate: Certificate,
  count: number,
  measure: (page: BenchPage, origin: string) => Promise<Round>,
): Promise<Record<Key, readonly Round[]>> {
  const keys = Object.keys(pages) as Key[];
  const servers = {} as Record<Key, Server>;
  const rounds = Object.fromEntries(keys.map((key) => [key, [] as Round[]])) as Record<Key, Round[]>;
  try {
    for (const key of keys) {
      servers[key] = await servePage(pages[key], certificate);
      for (const tries of [false, true]) await visitPage(browser, pages[key], servers[key].origin, { tries, slowed: false });
    }
    for (let round = 0; round < count; round++) {
      for (const key of rotated(keys, round)) rounds[key].push(await measure(pages[key], servers[key].origin));
      console.log(`round ${round + 1} of ${count}`);
    }
    return rounds;
  } finally {
    await Promise.all(Object.values<Server>(servers).map((server) => server.close()));
  }
}

function rotated<T>(items: readonly T[], by: number): readonly T[] {
  const first = by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}
