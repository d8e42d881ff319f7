import type { Frame, Page } from 'playwright-core';
import type { BrowserOfFile, PageOptions } from './browser';
import { openHostPage } from './hostPage';
import { isLiveMapCode } from './liveMapCode';
import { untilTestEnds } from './untilTestEnds';

export type FrameOptions = PageOptions & {
  /** The framed page: the map in English when left out. */
  readonly address?: string;
  readonly width?: number;
  readonly height?: number;
  readonly sandbox?: string;
  readonly style?: string;
  /** What the article runs before the frame. */
  readonly script?: string;
};

/** An article, the frame in it, and the files of the live map that were asked for. */
export type Framed = { readonly page: Page; readonly frame: Frame; readonly liveMapRequests: readonly string[] };

/** Opens articles of another origin that frame the site, in the browser of a test file, until each test's end. */
export function useFrames({ newPage, origin }: BrowserOfFile) {
  /** An article with the page for frames in it, 640 × 440 px unless said otherwise, awake unless no script may run in it. */
  async function openFramed({ address = '/embed/en/blackwrist/', width = 640, height = 440, sandbox, style = '', script = '', ...options }: FrameOptions = {}): Promise<Framed> {
    const limits = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
    const host = untilTestEnds(await openHostPage(`<script>${script}</script><iframe title="A map" src="${origin()}${address}" width="${width}" height="${height}" style="${style}"${limits}></iframe>`));
    const page = await newPage({ ...options, origins: [host.origin] });
    const liveMapRequests: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (isLiveMapCode(url)) liveMapRequests.push(url.pathname.split('/').at(-1) ?? '');
    });
    await page.goto(host.origin);
    const frame = page.frames().find((candidate) => candidate.parentFrame() !== null);
    if (!frame) throw new Error('The article has no frame.');
    return { page, frame, liveMapRequests };
  }

  return { openFramed };
}

/** Shows interest in the map with the mouse, beside all pins. */
export const enterStage = (frame: Frame): Promise<void> => frame.locator('.stage').hover({ position: { x: 4, y: 4 } });
