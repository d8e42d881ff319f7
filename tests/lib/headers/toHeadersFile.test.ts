import { describe, expect, it } from 'vitest';
import { escapePattern } from '../../../lib/headers/escapePattern';
import { brokenLimits, toHeadersFile } from '../../../lib/headers/forms/toHeadersFile';
import { addressOfFile, headersOfFile } from '../../../lib/headers/SiteRules';
import { addressed, rules } from './rules';

/** What Netlify and Cloudflare Pages answer an address with, by their documentation: the headers of every rule that matches, those of one name joined. */
function answer(text: string, address: string): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  for (const block of text.trim().split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n');
    const expression = escapePattern(pattern).replace(/\\\*/g, '.*').replace(/:\w+/g, '[^/]+');
    if (!new RegExp(`^${expression}$`).test(address)) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      found.set(name, found.has(name) ? `${found.get(name)}, ${value}` : value);
    }
  }
  return Object.fromEntries(found);
}

describe.each([
  ['with a policy for each page', rules],
  ['with policies in pages', { ...rules, isPolicyInPages: true }],
  ['under a folder', { ...rules, base: '/maps' }],
  ['by https alone', { ...rules, isStrictTransport: true }],
])('_headers %s', (_, site) => {
  it.each(addressed)('gives %s exactly its headers, each from one rule', (file) => {
    expect(answer(toHeadersFile(site), addressOfFile(file, site.base))).toEqual(Object.fromEntries(headersOfFile(file, site)));
  });
});

describe('brokenLimits', () => {
  it('finds nothing in a small site', () => {
    expect(brokenLimits(toHeadersFile(rules))).toEqual([]);
  });

  it('counts rules and characters of a line', () => {
    expect(brokenLimits(`${'/a/\n'.repeat(101)}  X: ${'y'.repeat(2000)}`)).toEqual(['101 rules, where 100 are read', 'a line of 2005 characters, where 2000 are read']);
  });

  it('is not reached by a site of any size whose pages say their policy themselves', () => {
    const files = Array.from({ length: 3000 }, (_, index) => `en/operation-${index}/index.html`);
    expect(brokenLimits(toHeadersFile({ ...rules, files, isPolicyInPages: true }))).toEqual([]);
  });
});
