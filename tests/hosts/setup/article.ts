import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { useHosts } from '../../browser/setup/hosts';

/** What readers of an article get. `comes` and `without`, its form where no script runs, are names of parts, such as `map, link`; `words` are those outside of links. */
export type Reading = { readonly comes: string; readonly height: string; readonly without: string; readonly words: string };

/** What nobody writes in an article, and any script has. */
const scriptWords = /addEventListener|function|=>|\{/;

type OpenHost = ReturnType<typeof useHosts>['openHost'];

/** Opens an article with what a host made of a code, with scripts and without, and expects no word of a script in it. */
export async function readArticle(openHost: OpenHost, html: string): Promise<Reading> {
  // A site that was built without pictures has none to show.
  const [article, options] = [`<main>${html}</main>`, { allowed: /status of 404|allow-scripts|sandboxed/ }];
  return readPages(...(await Promise.all([openHost(article, options), openHost(article, { ...options, javaScriptEnabled: false })])), 'main');
}

/** The words outside of links that readers of an article without scripts see, and expects no script's among them. */
export async function wordsIn(openHost: OpenHost, html: string): Promise<string> {
  const page = await openHost(`<main>${html}</main>`, { allowed: /status of 404|allow-scripts|sandboxed/, javaScriptEnabled: false });
  const { words } = await page.evaluate(partsInSight, 'main');
  expect(words, 'a script’s words').not.toMatch(scriptWords);
  return words;
}

/**
 * Reads an article that is open.
 *
 * @param live with scripts; it notes wishes (`noteWishes`).
 * @param still without.
 * @param place where a host put the code.
 */
export async function readPages(live: Page, still: Page, place: string): Promise<Reading> {
  const height = await heightIn(live, place);
  const { parts, words } = await live.evaluate(partsInSight, place);
  const left = await still.evaluate(partsInSight, place);
  for (const each of [words, left.words]) expect(each, 'a script’s words').not.toMatch(scriptWords);
  return { comes: parts, height, without: left.parts, words };
}

/** `its own` where the map's frame is as high as the map wishes, which is off by a line where a browser lays the frame out; else the height that it stays at; `–` where there is none. */
async function heightIn(page: Page, place: string): Promise<string> {
  if ((await page.locator(place).locator('iframe, script').count()) === 0) return '–';
  const hasFrame = await page.waitForFunction(framesNow, undefined, { timeout: 5000 }).then(() => true, () => false);
  if (!hasFrame) return '–';
  const isFitted = await page.waitForFunction(() => {
    const { wishes } = window as unknown as { wishes: Map<unknown, number> };
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    return roots.flatMap((root) => [...root.querySelectorAll('iframe')]).every((frame) => Math.abs((wishes.get(frame.contentWindow) ?? 0) - frame.getBoundingClientRect().height) < 24);
  }, undefined, { timeout: 4000 }).then(() => true, () => false);
  if (isFitted) return 'its own';
  const heights = [0, await page.evaluate(framesNow)];
  while (heights.at(-1) !== heights.at(-2) && heights.length < 20) {
    await page.waitForTimeout(700);
    heights.push(await page.evaluate(framesNow));
  }
  return `${heights.at(-1) ?? 0} px`;
}

/** How high the map's frame is, in CSS pixels; 0 where there is none. Runs in the page. */
function framesNow(): number {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const frame = roots.flatMap((root) => [...root.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed/"]')])[0];
  return Math.round(frame?.getBoundingClientRect().height ?? 0);
}

/** Which parts of a code the article shows, in their order, and its words outside of links. Runs in the page. */
function partsInSight(place: string): { readonly parts: string; readonly words: string } {
  const [parts, words]: [string[], string[]] = [[], []];
  // WordPress hides a frame by its clip until a script runs.
  const isClipped = (frame: Element): boolean => getComputedStyle(frame).clip !== 'auto';
  const isMaps = (address: string): boolean => address.includes('/blackwrist/');
  const visit = (node: Node): void => {
    if (node instanceof Text && node.data.trim() !== '' && node.parentElement?.checkVisibility()) words.push(node.data.trim());
    if (!(node instanceof Element) || !node.checkVisibility()) return;
    if (node instanceof HTMLIFrameElement && isMaps(node.src) && !isClipped(node)) parts.push(node.getAttribute('sandbox') === '' ? 'map without scripts' : 'map');
    else if (node instanceof HTMLAnchorElement && isMaps(node.href)) parts.push(node.querySelector('img') ? 'picture and link' : node.textContent.trim() === '' ? 'link without words' : 'link');
    else if (node instanceof HTMLImageElement) parts.push('picture');
    else for (const child of (node.shadowRoot ?? node).childNodes) visit(child);
  };
  document.querySelectorAll(place).forEach(visit);
  return { parts: [...parts, ...(words.length > 0 ? ['text'] : [])].join(', ') || 'nothing', words: words.join(' ') };
}
