import { describe, expect, it } from 'vitest';
import { withoutFramework } from '../../../../scripts/site/islands/withoutFramework';

describe('a page without the framework', () => {
  it.each([
    ['<script src="/_next/static/chunks/a.js" async=""></script>', ''],
    ['<script src="/maps/_next/static/chunks/a.js"></script><p>b</p>', '<p>b</p>'],
    ['<script>(self.__next_f=self.__next_f||[]).push([0])</script>', ''],
    ['<script>self.__next_f.push([1,"\\u003cp>"])</script><p>b</p>', '<p>b</p>'],
    ['<script id="_R_">(globalThis.TURBOPACK||[]).push(["a.js"])</script>', ''],
    ['<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>', ''],
    ['<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>', ''],
    ['<body><div hidden=""><!--$--><!--/$--></div><main>', '<body><main>'],
    ['<p>Source: <!-- -->The Sofia Globe</p>', '<p>Source: The Sofia Globe</p>'],
  ])('has no %s', (html, rest) => {
    expect(withoutFramework(html)).toBe(rest);
  });

  it.each(['<script data-room="{}">guest()</script>', '<script type="application/ld+json">{"name":"x"}</script>', '<link rel="icon" href="/icon.svg"/>', '<style>p{color:red}</style>'])('keeps %s', (html) => {
    expect(withoutFramework(html)).toBe(html);
  });

  it.each(['<a href="/_next/other">', '<script type="module">import "/_next/static/a.js"</script>'])('is refused while something is left: %s', (html) => {
    expect(() => withoutFramework(html)).toThrow('_next');
  });
});
