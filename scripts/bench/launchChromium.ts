import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../test/findChromium';
import type { Certificate } from './makeCertificate';

const switches = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * A Chromium that accepts the certificate, and finds no host but this machine.
 *
 * @throws Error when there is no Chromium.
 */
export function launchChromium({ fingerprint }: Certificate): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found (on Debian: apt-get install chromium); or name one: CHROMIUM=/path/to/chromium');
  const own = [`--ignore-certificate-errors-spki-list=${fingerprint}`, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  return chromium.launch({ executablePath, args: [...switches, ...own] });
}
