import { plain } from '../../browser/setup/plainWords';
import { openFirefox } from './openFirefox';
import { until } from './until';

/** Firefox’s Reader View, which only the browser itself can go to, and how to end it. */
export type ReaderView = {
  /** Turns the Reader View of an address on, and returns what can be seen there, its title first. */
  readonly read: (address: string) => Promise<string>;
  readonly close: () => Promise<void>;
};

/** Title and words of the Reader View of an address, once they are there. */
const seen = `
  const words = document.querySelector('.moz-reader-content')?.innerText;
  return location.href === arguments[0] && words ? document.querySelector('.reader-title')?.innerText + ' ' + words : null`;

/** Starts Firefox, for its Reader View. */
export async function openReaderView(program: string): Promise<ReaderView> {
  const wire = await openFirefox(program, { scripts: true, inBrowser: true });
  const inContext = (value: 'chrome' | 'content'): Promise<unknown> => wire.ask('SetContext', { value });

  async function read(address: string): Promise<string> {
    const reader = `about:reader?url=${encodeURIComponent(address)}`;
    await inContext('chrome');
    await wire.ask('ExecuteScript', { script: 'gBrowser.loadURI(Services.io.newURI(arguments[0]), { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })', args: [reader] });
    await inContext('content');
    const look = (): Promise<unknown> => wire.ask('ExecuteScript', { script: seen, args: [reader] });
    return plain(String(await until(`the Reader View of ${address}`, look)));
  }

  return { read, close: wire.close };
}
