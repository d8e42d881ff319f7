import type { Browser } from 'playwright-core';
import { openChromium } from '../test/openChromium';
import type { Certificate } from './makeCertificate';

/**
 * A Chromium that accepts the certificate, and finds no host but this machine.
 *
 * @throws Error when there is no Chromium.
 */
export function launchChromium({ fingerprint }: Certificate): Promise<Browser> {
  return openChromium(`--ignore-certificate-errors-spki-list=${fingerprint}`, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');
}
