import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './findChromium';

const switches = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * The Chromium of this machine, without a window; by itself it asks nobody anything.
 *
 * @param own further switches.
 * @throws Error when there is no Chromium.
 */
export function openChromium(...own: readonly string[]): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found (on Debian: apt-get install chromium); or name one: CHROMIUM=/path/to/chromium');
  return chromium.launch({ executablePath, args: [...switches, ...own] });
}
