import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readInline } from '../../../scripts/policy/readInline';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (content: string): string => `<!doctype html><html><head>${content}</head><body></body></html>`;

describe('readInline', () => {
  it('hashes each inline script and style by its very bytes, once', () => {
    const html = page('<script>a("я") </script><script type="module">b</script><script>a("я") </script><style>p{}</style><noscript><style>q{}</style></noscript>');
    expect(readInline(html)).toEqual({ hashes: { scripts: [hash('a("я") '), hash('b')], styles: [hash('p{}'), hash('q{}')] }, faults: [] });
  });

  it.each(['<script src="/a.js"></script>', '<script type="application/ld+json">{}</script>', '<script type="application/json">{}</script>', '<template><p>x</p></template>', '<a title="javascript:x" aria-label="javascript:x">x</a>'])('needs no hash for %s', (content) => {
    expect(readInline(page(content))).toEqual({ hashes: { scripts: [], styles: [] }, faults: [] });
  });

  it.each([
    ['<p style="color:red">', '<p> has style="color:red"'],
    ['<svg><path style="fill:red"/></svg>', '<path> has style="fill:red"'],
    ['<img src="a.png" onerror="b()">', '<img> has onerror="b()"'],
    ['<a href=" java\nscript:b()">x</a>', '<a> has href=" java\nscript:b()"'],
    ['<iframe srcdoc="<p>">', '<iframe> has srcdoc'],
    ['<base href="/">', '<base> is not allowed'],
    ['<template><p style="x"></p></template>', '<p> has style="x"'],
    ['<script src="https://cdn.example/a.js"></script>', '<script> loads https://cdn.example/a.js'],
    ['<link rel="stylesheet" href="//cdn.example/a.css">', '<link> loads //cdn.example/a.css'],
  ])('finds that no policy can allow %s', (content, fault) => {
    expect(readInline(`<!doctype html>${content}`).faults).toEqual([fault]);
  });

  it('finds the policy that a page says itself', () => {
    expect(readInline(page(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`)).policy).toBe("default-src 'none'");
  });
});
