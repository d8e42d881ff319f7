import type { Frame, Page } from 'playwright-core';
import { vi } from 'vitest';
import type { BrowserOfFile, PageOptions } from './browser';
import { openHostPage } from './hostPage';
import { untilTestEnds } from './untilTestEnds';

export type HostOptions = PageOptions & {
  /** What the article is sent with beside its type. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** Opens articles of another origin, with any markup in them, in the browser of a test file, until each test's end. */
export function useHosts({ newPage }: BrowserOfFile) {
  /** An article 700 px wide that notes how high each of its frames last wished to be. */
  async function openHost(markup: string, { headers, ...options }: HostOptions = {}): Promise<Page> {
    const host = untilTestEnds(await openHostPage(markup, headers));
    const page = await newPage({ viewport: { width: 700, height: 900 }, ...options, origins: [host.origin, ...(options.origins ?? [])] });
    await noteWishes(page);
    await page.goto(host.origin);
    return page;
  }

  return { openHost };
}

/** Makes pages that are opened from now on note how high each of their frames last wished to be. */
export async function noteWishes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (parent !== window) return;
    const wishes = new Map<MessageEventSource | null, number>();
    Object.assign(window, { wishes });
    addEventListener('message', ({ source, data }: MessageEvent<{ type?: string; height?: number } | null>) => {
      if (data?.type === 'embed-size' && data.height !== undefined) wishes.set(source, data.height);
    });
  });
}

/** Waits until each frame of an article, and of marked elements in it, is as high as it wished last. Returns the heights. */
export async function whenFitted(page: Page, count = 1): Promise<readonly number[]> {
  const found = await page.waitForFunction((expected) => {
    const { wishes } = window as unknown as { wishes: Map<unknown, number> };
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    const frames = roots.flatMap((root) => [...root.querySelectorAll('iframe')]);
    const heights = frames.map((frame) => Math.round(frame.getBoundingClientRect().height));
    return heights.length === expected && frames.every(({ contentWindow }, index) => wishes.get(contentWindow) === heights[index]) && heights;
  }, count);
  return (await found.jsonValue()) as readonly number[];
}

/** The map's frame in an article, or the one whose address has a part, once it is there and loaded. */
export async function frameAt(page: Page, part = '/embed/'): Promise<Frame> {
  const frame = await vi.waitUntil(() => page.frames().find((candidate) => candidate.url().includes(part)), { timeout: 10_000 });
  await frame.waitForLoadState();
  return frame;
}
