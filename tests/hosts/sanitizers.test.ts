import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rehype } from 'rehype';
import rehypeSanitize from 'rehype-sanitize';
import sanitizeHtml from 'sanitize-html';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../browser/setup/browser';
import { useHosts } from '../browser/setup/hosts';
import { readArticle } from './setup/article';
import { codeOf, htmlForms } from './setup/codes';
import { expectHost } from './setup/hostTable';
import { ownFolder, versionOf } from './setup/versionOf';

const browser = useBrowser();
const { openHost } = useHosts(browser);

const withFrames = {
  allowedTags: [...sanitizeHtml.defaults.allowedTags, 'iframe'],
  allowedAttributes: { ...sanitizeHtml.defaults.allowedAttributes, iframe: ['src', 'title', 'width', 'height', 'style'] },
};
const onlyFramesAndLinks = { allowedTags: ['iframe', 'a'], allowedAttributes: { iframe: ['src', 'title', 'width', 'height'], a: ['href'] } };

type Clean = (html: string) => string | Promise<string>;

/** DOMPurify, in the browser that it is made for. */
async function purify(html: string, settings: object): Promise<string> {
  const page = await browser.newPage();
  await page.addScriptTag({ content: readFileSync(path.join(ownFolder, 'node_modules/dompurify/dist/purify.js'), 'utf8') });
  return page.evaluate(([dirty, chosen]) => {
    const { DOMPurify } = window as unknown as { DOMPurify: { sanitize: (text: string, settings: object) => string } };
    return DOMPurify.sanitize(dirty, chosen);
  }, [html, settings] as const);
}

const sanitizers: readonly (readonly [host: string, name: string, clean: Clean])[] = [
  ['sanitize-html', 'sanitize-html', (html) => sanitizeHtml(html)],
  ['sanitize-html, frames allowed', 'sanitize-html', (html) => sanitizeHtml(html, withFrames)],
  ['sanitize-html, nothing but `iframe` and `a`', 'sanitize-html', (html) => sanitizeHtml(html, onlyFramesAndLinks)],
  ['DOMPurify', 'dompurify', (html) => purify(html, {})],
  ['DOMPurify, frames allowed', 'dompurify', (html) => purify(html, { ADD_TAGS: ['iframe'] })],
  ['rehype-sanitize', 'rehype-sanitize', (html) => String(rehype().data('settings', { fragment: true }).use(rehypeSanitize).processSync(html))],
];

describe.each(sanitizers)('%s', (host, name, clean) => {
  it.each(htmlForms)('leaves of the code "%s" what leads to the map', async (form) => {
    const { words, ...reading } = await readArticle(openHost, await clean(codeOf(form, browser.origin())));
    expect(words).toBe('');
    expect(reading.comes, 'what readers can follow').not.toMatch(/^(nothing|link without words)$/);
    expectHost({ host, version: versionOf(name), code: form, ...reading });
  });
});
