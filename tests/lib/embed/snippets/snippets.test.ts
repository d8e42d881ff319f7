import { describe, expect, it } from 'vitest';
import { embedForms } from '../../../../lib/embed/EmbedForm';
import { snippetOf } from '../../../../lib/embed/snippetOf';
import { elementsOf, textOf } from '../../../../scripts/policy/elementsOf';
import { chosen, map } from './map';

const more = 'Show the full map';
const picture = (width: string): string =>
  `<img src="https://example.org/bg/blackwrist/europol/map.png" alt="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;" width="600" height="315" style="${width}:100%;height:auto">`;
const evil = '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#39;so on&#39;';

describe('a code, pasted into pages for ever, is exactly', () => {
  it.each([
    ['address', 'https://example.org/en/blackwrist/'],
    [
      'plain',
      `<iframe src="https://example.org/embed/en/blackwrist/" title="Map of Operation Blackwrist" width="100%" height="560" style="width:100vw;max-width:100%;min-width:min(280px,100%);min-height:300px;aspect-ratio:auto;border:0;color-scheme:light;frame-sizing:content-height;height:560px;height:if(supports(frame-sizing:content-height):auto;else:560px)" loading="lazy" allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"></iframe>
<p><a href="https://example.org/en/blackwrist/">Map of Operation Blackwrist</a></p>`,
    ],
    [
      'script',
      `<div data-operation-map="https://example.org/en/blackwrist/" data-title="Map of Operation Blackwrist"><a href="https://example.org/en/blackwrist/"><img src="https://example.org/en/blackwrist/map.png" alt="World map" width="600" height="315" style="width:100%;height:auto"><br>Map of Operation Blackwrist</a></div>
<script async src="https://example.org/embed.v1.js"></script>`,
    ],
    [
      'amp',
      '<amp-iframe src="https://example.org/embed/en/blackwrist/" title="Map of Operation Blackwrist" layout="fixed-height" height="560" sandbox="allow-scripts allow-popups" frameborder="0" resizable><amp-img placeholder layout="fill" src="https://example.org/en/blackwrist/map.png" alt=""></amp-img><div overflow tabindex="0" role="button">Show the full map</div></amp-iframe>',
    ],
    [
      'picture',
      '<a href="https://example.org/en/blackwrist/"><img src="https://example.org/en/blackwrist/map.png" alt="World map" width="600" height="315" style="max-width:100%;height:auto"><br>Map of Operation Blackwrist</a>',
    ],
  ] as const)('%s', (form, code) => {
    expect(snippetOf(form, map, more)).toBe(code);
  });
});

describe('what was chosen, and a hostile title, come out as they should in', () => {
  it.each([
    ['address', 'https://example.org/bg/blackwrist/europol/'],
    [
      'plain',
      `<iframe src="https://example.org/embed/bg/blackwrist/europol/?theme=auto&amp;list=open" title="${evil}" width="100%" height="480" style="width:100vw;max-width:100%;min-width:min(280px,100%);min-height:300px;aspect-ratio:auto;border:0;frame-sizing:content-height;height:480px;height:if(supports(frame-sizing:content-height):auto;else:480px)" loading="lazy" allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"></iframe>
<p><a href="https://example.org/bg/blackwrist/europol/">${evil}</a></p>`,
    ],
    [
      'script',
      `<div data-operation-map="https://example.org/bg/blackwrist/europol/" data-title="${evil}" data-theme="auto" data-list="open"><a href="https://example.org/bg/blackwrist/europol/">${picture('width')}<br>${evil}</a></div>
<script async src="https://example.org/embed.v1.js"></script>`,
    ],
    [
      'amp',
      `<amp-iframe src="https://example.org/embed/bg/blackwrist/europol/?theme=auto&amp;list=open" title="${evil}" layout="fixed-height" height="480" sandbox="allow-scripts allow-popups" frameborder="0" resizable><amp-img placeholder layout="fill" src="https://example.org/bg/blackwrist/europol/map.png" alt=""></amp-img><div overflow tabindex="0" role="button">Show the full map</div></amp-iframe>`,
    ],
    ['picture', `<a href="https://example.org/bg/blackwrist/europol/">${picture('max-width')}<br>${evil}</a>`],
  ] as const)('%s', (form, code) => {
    expect(snippetOf(form, chosen, more)).toBe(code);
  });
});

it('lets no title out of its attribute in any form', () => {
  for (const form of embedForms) expect(snippetOf(form, chosen, more).replace(/<script async src="[^"]+"><\/script>/, ''), form).not.toMatch(/<script|alert\(1\)</);
});

it('carries no script of its own in any form: where script tags are taken out, what is in them stays as text', () => {
  for (const form of embedForms) {
    const scripts = elementsOf(snippetOf(form, map, more)).filter(({ tagName }) => tagName === 'script').map(textOf);
    expect(scripts.join(''), form).toBe('');
  }
});

describe('the line for WordPress', () => {
  const code = snippetOf('provider', map, more);
  // PHP reads two backslashes in a string as one.
  const pattern = new RegExp(/'#(.*)#i'/.exec(code)?.[1]?.replaceAll('\\\\', '\\') ?? 'none', 'i');

  it('is one call, with a pattern and the address of the facts', () => {
    expect(code).toBe(String.raw`wp_oembed_add_provider( '#^https://example\\.org/en/blackwrist/?(\\?.*)?$#i', 'https://example.org/oembed/en/blackwrist.json', true );`);
  });

  it.each(['https://example.org/en/blackwrist/', 'https://example.org/en/blackwrist', 'https://example.org/en/blackwrist/?v=2'])('knows %s', (address) => {
    expect(pattern.test(address)).toBe(true);
  });

  it.each(['https://example.org/en/blackwrist/europol/', 'https://exampleXorg/en/blackwrist/', 'https://evil.example/?https://example.org/en/blackwrist/'])('does not know %s', (address) => {
    expect(pattern.test(address)).toBe(false);
  });
});

describe('a map for a designed article', () => {
  const designed = { ...map, theme: 'dark', isTransparent: true, ground: '1a1a1a', isPlain: true } as const;

  it.each(['plain', 'amp'] as const)('has its looks in the frame’s address: %s', (form) => {
    expect(snippetOf(form, designed, more)).toContain(' src="https://example.org/embed/en/blackwrist/?background=transparent&amp;ground=1a1a1a&amp;plain"');
  });

  it('has the colours in the frame’s style that the page in it has, so that nothing opaque stands behind it', () => {
    expect(snippetOf('plain', designed, more)).toContain(';color-scheme:dark;');
  });

  it('has them as attributes for the script', () => {
    expect(snippetOf('script', designed, more)).toContain(' data-background="transparent" data-ground="1a1a1a" data-plain>');
  });

  it('has no colour that texts can’t be read on', () => {
    expect(snippetOf('plain', { ...map, ground: '808080' }, more)).toBe(snippetOf('plain', map, more));
  });
});
