import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** What of puppeteer's these tests use. It is not installed where the quick tests and the types are checked. */
export type OldElement = {
  readonly click: () => Promise<void>;
  readonly boundingBox: () => Promise<Box | null>;
};
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type OldFrame = {
  readonly url: () => string;
  readonly evaluate: <Args extends readonly unknown[], T>(of: (...args: Args) => T, ...args: Args) => Promise<Awaited<T>>;
  readonly $: (selector: string) => Promise<OldElement | null>;
  readonly waitForSelector: (selector: string, options?: { readonly hidden?: boolean; readonly timeout?: number }) => Promise<unknown>;
};
export type OldPage = OldFrame & {
  readonly goto: (address: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
  readonly screenshot: (part: { readonly clip: Box }) => Promise<Buffer>;
  readonly frames: () => readonly OldFrame[];
  readonly setViewport: (size: { readonly width: number; readonly height: number }) => Promise<void>;
  readonly setJavaScriptEnabled: (isOn: boolean) => Promise<void>;
  readonly on: (event: 'pageerror' | 'request', listener: (said: { readonly message: string; readonly url: () => string }) => void) => void;
};
export type OldBrowser = { readonly newPage: () => Promise<OldPage>; readonly close: () => Promise<void> };
type Puppeteer = { readonly launch: (options: object) => Promise<OldBrowser> };

const folder = path.resolve('tests/oldBrowsers');
const switches = ['--no-sandbox', '--disable-gpu', '--no-zygote', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--hide-scrollbars', '--disable-features=IsolateOrigins,site-per-process'];

/**
 * Starts an old Chromium as npm has it.
 *
 * @throws Error when `npm ci` was not run in `tests/oldBrowsers`.
 */
export function openOldChromium(version: number): Promise<OldBrowser> {
  const puppeteer = createRequire(path.join(folder, 'package.json'))('puppeteer-core') as Puppeteer;
  return puppeteer.launch({ executablePath: programOf(version), headless: true, args: switches });
}

/** Its program, which comes compressed, unpacked once. */
function programOf(version: number): string {
  const packed = path.join(folder, 'node_modules', `chromium${version}`, 'bin', 'chromium.br');
  const program = packed.replace(/\.br$/, '');
  if (!existsSync(program)) {
    writeFileSync(`${program}.part`, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
    renameSync(`${program}.part`, program);
  }
  return program;
}
