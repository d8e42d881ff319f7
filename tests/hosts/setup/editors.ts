import { build } from 'esbuild';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { BrowserOfFile } from '../../browser/setup/browser';
import { useHosts } from '../../browser/setup/hosts';
import type { HostEditor } from '../pages/HostEditor';
import { ownFolder } from './versionOf';

type Started = { readonly hostEditor: HostEditor; readonly startEditor: (origin: string, hasSettings: boolean) => Promise<void> };
type Bundle = { readonly script: string; readonly style: string };

const bundles = new Map<string, Promise<Bundle>>();

/** A file of `pages/` with the editor that it starts, as a browser runs it. */
async function bundle(file: string): Promise<Bundle> {
  const entry = path.join(ownFolder, 'pages', `${file}.ts`);
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, outdir: ownFolder, format: 'iife', minify: true, logLevel: 'error' });
  const textOf = (ending: string): string => outputFiles.find((made) => made.path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

/** Starts editors in pages of another origin than the site's, in the browser of a test file. */
export function useEditors(browser: BrowserOfFile) {
  const { openHost } = useHosts(browser);

  /** An editor that is ready, and empty. */
  async function openEditor(file: string, hasSettings: boolean): Promise<Page> {
    const made = bundles.get(file) ?? bundle(file);
    bundles.set(file, made);
    // What an editor shows while somebody writes is not what is published, and may complain.
    const page = await openHost('<div id="editor"></div>', { allowed: /./ });
    const { script, style } = await made;
    if (style) await page.addStyleTag({ content: style });
    await page.addScriptTag({ content: script });
    await page.evaluate(([origin, isSet]) => (window as unknown as Started).startEditor(origin, isSet), [browser.origin(), hasSettings] as const);
    return page;
  }

  return { openEditor, openHost };
}

/** What the editor would publish now. */
export const published = (page: Page): Promise<string> => page.evaluate(async () => (window as unknown as Started).hostEditor.get());

/** Has the editor do one of the things that it offers. */
export async function put(page: Page, way: 'set' | 'html' | 'openMediaDialog', value = ''): Promise<void> {
  await page.evaluate(async ([chosen, put]) => {
    const task = (window as unknown as Started).hostEditor[chosen];
    if (!task) throw new Error(`This editor has no ${chosen}.`);
    await task(put);
  }, [way, value] as const);
}

/** Pastes as Ctrl+V does. */
export async function paste(page: Page, kind: 'text/html' | 'text/plain', value: string): Promise<void> {
  await page.evaluate(([type, text]) => {
    const writable = (window as unknown as Started).hostEditor.writable();
    writable.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData(type, text);
    writable.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, [kind, value] as const);
  // Editors read a paste in their own time, and CKEditor waits for a while before it makes media of an address.
  await page.waitForTimeout(700);
}
