import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { shareChecks } from '../../../scripts/site/shareChecks';

afterEach(() => vi.unstubAllEnvs());

describe('shareChecks', () => {
  it('names a folder for what was checked, and takes away both the folder and its name', () => {
    vi.stubEnv('CHECKED_OPERATIONS', '');
    const stopSharing = shareChecks();
    const folder = process.env.CHECKED_OPERATIONS ?? '';
    expect(existsSync(folder)).toBe(true);
    stopSharing();
    expect(existsSync(folder)).toBe(false);
    expect(process.env.CHECKED_OPERATIONS).toBeUndefined();
  });
});
