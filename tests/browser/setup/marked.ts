import type { Page } from 'playwright-core';
import type { BrowserOfFile } from './browser';

const picture = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2260%22 height=%2230%22/%3E';

/** What articles hold for the script for host pages, of the site that a test file's browser opens. */
export function useMarked({ origin }: BrowserOfFile) {
  const script = (name = 'embed.v1.js'): string => `<script async src="${origin()}/${name}"></script>`;

  /** A marked element with a picture that leads to the page for readers. */
  const marker = (page = '/en/blackwrist/', attributes = ''): string =>
    `<div data-operation-map="${page}" ${attributes}><a href="${origin()}/en/blackwrist/"><img src="${picture}" alt="The map in a picture" width="600" height="300"></a></div>`;

  return { marker, script };
}

/** The frame's attributes in each marked element; undefined where there is none. */
export const framesIn = (page: Page) =>
  page.locator('[data-operation-map]').evaluateAll((elements) => elements.map((element) => {
    const frame = element.shadowRoot?.querySelector('iframe');
    return frame && { path: frame.src.replace(/^https?:\/\/[^/]*/, ''), title: frame.title };
  }));
