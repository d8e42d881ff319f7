import { afterEach, beforeEach, vi } from 'vitest';

/** For the tests of a file that import modules under other environments: each begins without them, and leaves none to the files that share its worker. */
export function importsAnew(): void {
  beforeEach(() => void vi.resetModules());
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });
}
