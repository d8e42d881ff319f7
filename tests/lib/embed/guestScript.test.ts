import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameParameters } from '../../../lib/embed/frameParameters';
import { guestScript } from '../../../lib/embed/guestScript';
import { themeOn } from '../../../lib/embed/themeOn';

/** What the guest makes of a page's root, out of a frame, by the page's address alone. */
function lookOf(search: string): Readonly<Record<string, string>> {
  const dataset: Record<string, string> = { theme: 'light' };
  const style = { setProperty: (name: string, value: string) => void (dataset[name] = value) };
  const element = { dataset: { room: JSON.stringify({ blocks: [], facts: [] }) } };
  const window: Record<string, unknown> = { document: { documentElement: { dataset, style }, currentScript: element }, location: { search }, URLSearchParams, addEventListener: () => undefined };
  window.window = window.parent = window;
  runInNewContext(guestScript(), window);
  return dataset;
}

describe('the guest needs nothing but a browser, and out of a frame it takes from the address', () => {
  it.each([
    ['?theme=dark', { theme: 'dark' }],
    ['?theme=auto&list=open', { theme: 'auto', list: 'open' }],
    ['?background=transparent&theme=dark', { theme: 'dark', background: 'transparent' }],
    ['?plain', { theme: 'light', plain: '' }],
    ['?ground=1a1a1a', { theme: 'dark', ground: '1a1a1a', '--ground': '#1a1a1a' }],
    ['?ground=fff1e5&theme=dark', { theme: 'light', ground: 'fff1e5', '--ground': '#fff1e5' }],
    ['?ground=808080&theme=dark', { theme: 'dark' }],
    ['?ground=%231a1a1a&plain=1&background=red&list=&theme=DARK&style=x&__proto__=y', { theme: 'light' }],
  ])('%s', (search, look) => {
    expect(lookOf(search)).toEqual(look);
  });

  it('what the list of parameters allows, and nothing else', () => {
    const names = ['background', 'ground', 'list', 'plain', 'theme'] as const;
    const likely = ['', 'open', 'transparent', 'dark', 'auto', 'light', 'open ', 'x\n', '0', 'DARK'];
    const value = fc.oneof(fc.constantFrom(...likely), fc.stringMatching(/^[\da-g]{5,7}$/), fc.string());
    fc.assert(
      fc.property(fc.constantFrom(...names), value, (name, words) => {
        const taken = frameParameters[name].test(words) && words !== 'light';
        const theme = name === 'ground' ? themeOn(words) : undefined;
        const expected = { theme: 'light', ...(taken && { [name]: words }), ...(theme && { theme, '--ground': `#${words}` }) };
        expect(lookOf(`?${new URLSearchParams({ [name]: words }).toString()}`)).toEqual(expected);
      }),
    );
  });
});
