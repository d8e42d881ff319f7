import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { createElement as h } from 'react';
import { expect, it } from 'vitest';
import { DataBlock } from '../../../../components/island/DataBlock';
import { JsonLd } from '../../../../components/text/JsonLd';
import { headOf } from '../../../../scripts/bundle/headOf';
import { attribute, elementsOf, textOf } from '../../../../scripts/policy/elementsOf';
import { insertPolicy } from '../../../../scripts/policy/insertPolicy';
import { takeFacts } from '../../../../scripts/site/islands/takeFacts';
import { withoutFramework } from '../../../../scripts/site/islands/withoutFramework';
import { withShortGuest } from '../../../../scripts/site/islands/withShortGuest';

const traps = ['_next', '/_next/static/a.js', '/__next_', 'self.__next_f', 'TURBOPACK', '<!--', '-->', '</script>', '<script>', '</head>', '</body>', '</title>', '<link rel="preload">', '<div hidden=""></div>', '$&', '$1', '$`', "'", '"', '\\', '\u2028', '\u2029', ' data-room="'];
const text = fc.array(fc.oneof(fc.constantFrom(...traps), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 6 }).map((parts) => parts.join(''));
const address = fc.array(fc.oneof(fc.constantFrom('_next', '__next_f', 'whats_next_for', 'TURBOPACK', '$&', '%3C!--', '?q=/_next/'), fc.webPath({ size: 'small' })), { maxLength: 4 }).map((parts) => `https://example.org/${parts.join('/')}`);

/** A page as Next exports it, with one text wherever pages have texts. */
function exported(words: string, href: string): string {
  const head = renderToStaticMarkup(h('head', null, h('meta', { charSet: 'utf-8' }), h('title', null, words), h('meta', { name: 'description', content: words }), h('script', { 'data-room': JSON.stringify({ words }) }, 'guest()')));
  const main = renderToStaticMarkup(
    h('main', null, h(DataBlock, { name: 'page', of: { words, href } }), h('p', { title: words }, words), h('a', { href }, words), h(DataBlock, { name: 'island', of: { words } }), h(JsonLd, { of: { '@context': 'https://schema.org', '@graph': [{ '@type': 'Thing', name: words, url: href }] } })),
  );
  const flight = JSON.stringify(`${words}${href}`).replaceAll('<', '\\u003c');
  return `<!DOCTYPE html><html lang="en">${head.replace('</head>', () => '<link rel="preload" as="script" href="/_next/static/a.js"/></head>')}<body><div hidden=""><!--$--><!--/$--></div>${main}<script src="/_next/static/a.js" async=""></script><script>self.__next_f.push([1,${flight}])</script></body></html>`;
}

it('takes Next’s parts and the facts out of a page, and no word or address of the data, whatever it holds', () => {
  fc.assert(
    fc.property(text, address, (words, href) => {
      const page = withShortGuest(withoutFramework(exported(words, href)));
      const taken = takeFacts(page);
      const html = insertPolicy(taken?.html ?? '', "default-src 'none'");
      const read = (source: string) => elementsOf(source);
      const before = read(exported(words, href));
      const kept = (name: string, of: (element: (typeof before)[number]) => unknown) => [before, read(html)].map((elements) => elements.filter(({ tagName }) => tagName === name).map(of));
      for (const [was, is] of [kept('title', textOf), kept('p', textOf), kept('a', textOf), kept('a', (element) => attribute(element, 'href')), kept('p', (element) => attribute(element, 'title'))]) expect(is).toEqual(was);
      const scripts = read(html).filter(({ tagName }) => tagName === 'script');
      expect(scripts.map((element) => attribute(element, 'type') ?? attribute(element, 'data-room'))).toEqual([JSON.stringify({ words }).replace(/\r\n?/g, '\n'), 'application/ld+json']);
      const window: { operationMap?: { facts?: unknown } } = {};
      runInNewContext(taken?.script ?? '', { window });
      expect(JSON.parse(JSON.stringify(window.operationMap?.facts))).toEqual({ page: { words, href }, islands: [{ words }] });
      expect(JSON.parse(scripts.map(textOf)[1] ?? '')).toMatchObject({ '@graph': [{ name: words, url: href }] });
      expect(elementsOf(`<head>${headOf(html)}</head>`).filter(({ tagName }) => tagName === 'title').map(textOf)).toEqual(kept('title', textOf)[0]);
    }),
    { numRuns: 60 },
  );
});

it('keeps an address with _next in it, and a page’s facts with /__next_ in them', () => {
  const html = exported('/__next_ and more', 'https://example.org/news/whats_next_for_blackwrist');
  expect(withoutFramework(html)).toContain('href="https://example.org/news/whats_next_for_blackwrist"');
  expect(takeFacts(withoutFramework(html))?.script).toContain('/__next_ and more');
});
