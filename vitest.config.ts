import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Browser tests that build or serve a site of their own from this very checkout: one at a time, beside nothing that builds. */
const building = ['tests/browser/dev.test.ts', 'tests/browser/hostileData.test.ts', 'tests/browser/longList.test.ts', 'tests/browser/sizes.test.ts'];

/** A browser on a busy machine takes its time, and may miss a moment once. What fails twice is a fault. */
const patient = { testTimeout: 60_000, hookTimeout: 60_000, retry: 1, expect: { poll: { timeout: 10_000 } } };

/** Files that take long though they are small: begun last, one of them runs on alone when the rest is done. */
const longest = /\/tests\/(data\/mutations\.|browser\/(faults|visual|axe|everyPage)\.|engines\/faults\.)/;

/** Vitest's own order, which for files that it has not run before is that of their size, after those that take longest. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => longest.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/browser/**', 'tests/engines/**', 'tests/oldBrowsers/**', 'tests/servers/**', 'tests/wordpress/**'], maxWorkers: 2, isolate: false, testTimeout: 20_000 } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], exclude: building, ...patient, maxWorkers: 2, isolate: false } },
      { test: { name: 'building', include: building, ...patient, fileParallelism: false } },
      { test: { name: 'engines', include: ['tests/engines/**/*.test.ts'], ...patient, maxWorkers: 2 } },
      { test: { name: 'oldBrowsers', include: ['tests/oldBrowsers/**/*.test.ts'], exclude: ['**/node_modules/**'], ...patient, testTimeout: 120_000, maxWorkers: 2 } },
      { test: { name: 'servers', include: ['tests/servers/**/*.test.ts'], ...patient, fileParallelism: false } },
      { test: { name: 'wordpress', include: ['tests/wordpress/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false } },
    ],
  },
});
