import { chromium, type Browser } from 'playwright-core';
import { findChromium, findHeadlessShell } from './findChromium';

const switches = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * The Chromium of this machine, whole but for its window: for pictures and figures. By itself it asks nobody anything.
 *
 * @param own further switches.
 * @throws Error when there is no Chromium.
 */
export function openChromium(...own: readonly string[]): Promise<Browser> {
  return launch(findChromium(), own);
}

/** The same engine without what is around pages, where this machine has it: for the many tests of what a page does. */
export function openHeadlessShell(...own: readonly string[]): Promise<Browser> {
  return launch(findHeadlessShell(), own);
}

function launch(executablePath: string | undefined, own: readonly string[]): Promise<Browser> {
  if (!executablePath) throw new Error('No Chromium found (on Debian: apt-get install chromium); or name one: CHROMIUM=/path/to/chromium');
  return chromium.launch({ executablePath, args: [...switches, ...own] });
}
