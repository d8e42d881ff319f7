import { existsSync } from 'node:fs';
import { runFlame } from './bench/flame/runFlame';
import { readBenchOptions } from './bench/readBenchOptions';
import { runBench } from './bench/runBench';
import { runSoak } from './bench/soak/runSoak';
import { outFolder } from './site/buildSite';

try {
  const options = readBenchOptions(process.argv.slice(2));
  if (!existsSync(outFolder)) throw new Error('There is no exported site to measure; build it first: npm run build');
  await { pages: runBench, soak: runSoak, flame: runFlame }[options.what](options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
