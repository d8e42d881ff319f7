import { afterEach, describe, expect, it, vi } from 'vitest';
import { findChromium, findHeadlessShell } from '../../../scripts/test/findChromium';

const program = process.execPath;
const other = '/bin/sh';

afterEach(() => vi.unstubAllEnvs());

describe('the browsers of the tests', () => {
  it('are those that the environment names', () => {
    vi.stubEnv('CHROMIUM', program);
    vi.stubEnv('HEADLESS_SHELL', other);
    expect([findChromium(), findHeadlessShell()]).toEqual([program, other]);
  });

  it('are both the one Chromium that it names', () => {
    vi.stubEnv('CHROMIUM', program);
    vi.stubEnv('HEADLESS_SHELL', '');
    expect([findChromium(), findHeadlessShell()]).toEqual([program, program]);
  });

  it('are never what can’t be started', () => {
    const missing = '/no/such/program';
    vi.stubEnv('CHROMIUM', missing);
    vi.stubEnv('HEADLESS_SHELL', missing);
    expect(findChromium()).not.toBe(missing);
    expect(findHeadlessShell()).not.toBe(missing);
  });
});
