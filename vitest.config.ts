import { defineConfig } from 'vitest/config';

/** Browser tests that build or serve a site of their own from this very checkout: one at a time, and nothing beside them. */
const building = ['tests/browser/dev.test.ts', 'tests/browser/hostileData.test.ts', 'tests/browser/longList.test.ts', 'tests/browser/sizes.test.ts'];

/** A browser on a busy machine may miss a moment once. What fails twice is a fault. */
const patient = { testTimeout: 60_000, hookTimeout: 60_000, retry: 1 };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/browser/**', 'tests/engines/**', 'tests/servers/**', 'tests/wordpress/**'], maxWorkers: 2, isolate: false, testTimeout: 20_000 } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], exclude: building, ...patient, maxWorkers: 2, isolate: false } },
      { test: { name: 'building', include: building, ...patient, fileParallelism: false } },
      { test: { name: 'engines', include: ['tests/engines/**/*.test.ts'], ...patient } },
      { test: { name: 'servers', include: ['tests/servers/**/*.test.ts'], ...patient, fileParallelism: false } },
      { test: { name: 'wordpress', include: ['tests/wordpress/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false } },
    ],
  },
});
