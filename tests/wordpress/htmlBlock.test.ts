import { describe, expect, it } from 'vitest';
import { subPathUrl } from '../../scripts/test/subPathSite';
import { noteWishes } from '../browser/setup/hosts';
import { readPages } from '../hosts/setup/article';
import { codeOf, htmlForms } from '../hosts/setup/codes';
import { expectHost } from '../hosts/setup/hostTable';
import { boxes, boxNames, embedBlock, htmlBlock } from './setup/blocks';
import { widthsIn } from './setup/widthsIn';
import { useNewsroom } from './setup/useNewsroom';

const { newPage, newsroom } = useNewsroom();
const origin = subPathUrl.replace(/\/$/, '');
const [roles, themes] = [['admin', 'author', 'contributor'] as const, ['twentytwentythree', 'twentytwentyone'] as const];

/** Where both themes have what somebody wrote. */
const content = '.entry-content, .wp-block-post-content';

async function open(post: string, javaScriptEnabled = true, width = 1300) {
  const page = await newPage({ javaScriptEnabled, viewport: { width, height: 900 } });
  await noteWishes(page);
  await page.goto(post);
  return page;
}

describe.each(roles)('WordPress’ HTML block, written by: %s', (role) => {
  it.each(htmlForms)('publishes of the code "%s" what leads to the map, and no word of a script', async (form) => {
    const { link, release } = newsroom().post(role, 'twentytwentythree', htmlBlock(codeOf(form, origin)));
    const { words, ...reading } = await readPages(await open(link), await open(link, false), content);
    expect(words).toBe('');
    expect(reading.comes).toMatch(/map|link$/);
    expectHost({ host: `WordPress, HTML block, ${role}`, version: release, code: form, ...reading });
  });
});

it('WordPress makes the map of an address that is pasted', async () => {
  const { link, release } = newsroom().post('author', 'twentytwentythree', embedBlock(codeOf('address', origin)));
  const { words, ...reading } = await readPages(await open(link), await open(link, false), content);
  expect(words).toBe('');
  expectHost({ host: 'WordPress, pasted', version: release, code: 'address', ...reading });
});

describe.each(themes)('in the boxes of WordPress’ theme %s', (theme) => {
  it.each(['script', 'plain', 'address'] as const)('the code "%s" is as wide as its box allows, and as high as the map wishes or as was set; in a Row or a Stack a pasted address has what WordPress leaves it', async (form) => {
    const code = codeOf(form, origin);
    const block = form === 'address' ? embedBlock(code) : htmlBlock(code);
    const { link } = newsroom().post('admin', theme, boxNames.map((name) => boxes[name](block)).join('\n\n'));
    for (const window of [1300, 390]) {
      const page = await open(link, true, window);
      for (const { name, box, frame, height, wish = 0, hidden } of await widthsIn(page, boxNames, form === 'plain' ? 1500 : 8000)) {
        const where = `${name} at ${window} px`;
        expect(frame, where).toBeLessThanOrEqual(box + 1);
        // These two shrink to what they hold, and WordPress keeps no style of the answer's frame.
        if (form === 'address' && (name === 'row' || name === 'stack')) continue;
        expect(frame, where).toBeGreaterThanOrEqual(Math.min(280, box - 1));
        // Where the browser makes the frame as high as its page, the wish may be off by some lines; nothing is hidden all the same.
        if (height !== 640 || form !== 'plain') expect(Math.abs(height - wish), where).toBeLessThan(form === 'plain' ? 64 : 2);
        expect(hidden, where).toBeLessThanOrEqual(0);
      }
      await page.context().close();
    }
  });
});
