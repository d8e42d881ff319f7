import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../browser/setup/browser';
import { frameAt, useHosts } from '../browser/setup/hosts';
import { expectHost } from './setup/hostTable';
import { ownFolder, versionOf } from './setup/versionOf';

const browser = useBrowser();
const { openHost } = useHosts(browser);

const resizers = [
  { host: 'iframe-resizer 4', file: 'node_modules/iframe-resizer/js/iframeResizer.min.js', start: (settings: string) => `iFrameResize(${settings}, 'iframe')`, version: () => versionAt('node_modules/iframe-resizer') },
  { host: 'iframe-resizer 5', file: path.join(ownFolder, 'node_modules/@iframe-resizer/parent/index.umd.js'), start: (settings: string) => `iframeResize({ license: 'GPLv3', ...${settings} }, 'iframe')`, version: () => versionOf('@iframe-resizer/parent') },
] as const;

const versionAt = (folder: string): string => (JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { readonly version: string }).version;

/** In a sandbox the map has no origin, and with its defaults the script takes no height from such a frame. */
const cases = [
  { code: 'frame', sandbox: '', settings: '{}', height: 'its own' },
  { code: 'frame in `sandbox="allow-scripts"`', sandbox: ' sandbox="allow-scripts"', settings: '{}', height: '150 px' },
  { code: 'frame in `sandbox="allow-scripts"`, `checkOrigin: false`', sandbox: ' sandbox="allow-scripts"', settings: '{ checkOrigin: false }', height: 'its own' },
] as const;

describe.each(resizers)('$host', ({ host, file, start, version }) => {
  it.each(cases)('gives a $code: $height', async ({ code, sandbox, settings, height }) => {
    const frame = `<iframe title="A map" src="${browser.origin()}/embed/en/blackwrist/" style="width: 100%" height="150"${sandbox}></iframe>`;
    const page = await openHost(`<script>${readFileSync(file, 'utf8')}</script>${frame}<script>${start(settings)}</script>`, { allowed: /./ });
    await (await frameAt(page)).locator('.stage').waitFor();
    const isFitted = await page.waitForFunction(() => {
      const [wish] = [...(window as unknown as { wishes: Map<unknown, number> }).wishes.values()];
      return wish === Math.round(document.querySelector('iframe')?.getBoundingClientRect().height ?? 0);
    }, undefined, { timeout: height === 'its own' ? 15_000 : 3000 }).then(() => true, () => false);
    const seen = isFitted ? 'its own' : `${(await page.locator('iframe').boundingBox())?.height ?? 0} px`;
    expect(seen).toBe(height);
    expectHost({ host, version: version(), code, comes: 'map', height: seen, without: 'map' });
  });
});
