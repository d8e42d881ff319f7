import path from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { frozenData, frozenFolder } from './scripts/test/frozenSite.ts';
import { ownPackages } from './scripts/test/ownPackages.ts';

/** Browser tests that build or serve a site of their own from this very checkout: one at a time, beside nothing that builds. */
const building = ['dev', 'hostileData', 'longList', 'oldAddresses', 'safetyRemoval', 'sizes'].map((name) => `tests/browser/${name}.test.ts`);

/** Units that take long: `npm test -- --all` alone runs them. */
const long = ['tests/data/mutations.*.test.ts', 'tests/lib/sheet/roundTrip.property.test.ts'];

/** Of the tests in Chromium those that the quick test runs, too: what readers, frames and screen readers get, with and without scripts. */
const quick = [
  ...['beforeCode', 'browserFloor', 'bundle', 'dataProtection', 'embed', 'embedContent', 'embedSize', 'finder', 'frameList', 'landmarks', 'links', 'livePins', 'noScripts'],
  ...['notFound', 'nothingPrivate', 'ownPages', 'pictureWithoutScripts', 'policy', 'readerMode', 'reflow', 'skipLink', 'tabWalk', 'tooOld', 'transcript'],
].map((name) => `tests/browser/${name}.test.ts`);

/** A browser on a busy machine takes its time, and may miss a moment once. What fails twice is a fault. */
const patient = { testTimeout: 60_000, hookTimeout: 60_000, retry: 1, expect: { poll: { timeout: 10_000 } } };

/** Files that take long though they are small: begun last, one of them runs on alone when the rest is done. */
const longest = /\/tests\/(data\/(mutations|live\/every)|browser\/(visual|axe)\.|engines\/faults\.)/;

/** Vitest's own order, which for files that it has not run before is that of their size, after those that take longest. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => longest.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** Code is tested on frozen data and the site that was built from them (docs/decisions/0034-frozen-data.md); OUT_FOLDER names another site. */
const frozen = { env: { DATA_FOLDER: frozenData, OUT_FOLDER: process.env.OUT_FOLDER ?? frozenFolder } };

/** What an editor has to hear of the data as they are now, and of the site that was built from them. */
const live = { env: { DATA_FOLDER: path.resolve('data'), OUT_FOLDER: 'out' } };

const liveTests = 'tests/data/live/**';
const elsewhere = ['browser', 'engines', 'servers', 'wordpress', ...ownPackages()].map((folder) => `tests/${folder}/**`);

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: [...elsewhere, liveTests, ...long], ...frozen, maxWorkers: 2, isolate: false, testTimeout: 20_000 } },
      { test: { name: 'long', include: long, ...frozen, maxWorkers: 2, isolate: false, testTimeout: 20_000 } },
      { test: { name: 'live', include: [`${liveTests}/*.test.ts`], ...live, ...patient, maxWorkers: 2, isolate: false } },
      { test: { name: 'browser', include: quick, ...frozen, ...patient, maxWorkers: 2, isolate: false } },
      { test: { name: 'thorough', include: ['tests/browser/**/*.test.ts'], exclude: [...building, ...quick], ...frozen, ...patient, maxWorkers: 2, isolate: false } },
      { test: { name: 'building', include: building, ...frozen, ...patient, fileParallelism: false } },
      { test: { name: 'engines', include: ['tests/engines/**/*.test.ts'], ...frozen, ...patient, maxWorkers: 2 } },
      { test: { name: 'servers', include: ['tests/servers/**/*.test.ts'], ...frozen, ...patient, fileParallelism: false } },
      { test: { name: 'wordpress', include: ['tests/wordpress/**/*.test.ts'], ...frozen, testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false } },
      // Two that write the same document would lose each other's rows.
      ...ownPackages().map((name) => ({ test: { name, include: [`tests/${name}/**/*.test.ts`], exclude: configDefaults.exclude, ...frozen, ...patient, testTimeout: 120_000, hookTimeout: 120_000, maxWorkers: process.env.WRITE_HOSTS ? 1 : 2 } })),
    ],
  },
});
