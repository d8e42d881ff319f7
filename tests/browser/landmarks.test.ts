import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import { outFolder } from '../../scripts/site/buildSite';
import { addresses } from './setup/addresses';
import { useBrowser } from './setup/browser';
import { openDetails, whenLive } from './setup/marks';
import { openLive } from './setup/openLive';

const browser = useBrowser();
const { open } = browser;

type Node = { readonly ignored: boolean; readonly role?: { readonly value: string }; readonly name?: { readonly value: string } };
const landmarks = ['banner', 'main', 'contentinfo', 'navigation', 'complementary', 'search', 'form', 'region'];
/** No landmark without a name, whatever the browser calls it. */
const onlyNamed = ['form', 'region'];

/** The page's landmarks, as its accessibility tree has them, in alphabetical order. */
async function landmarksOf(page: Page): Promise<readonly string[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { readonly nodes: readonly Node[] };
  await session.detach();
  const isLandmark = ({ ignored, role, name }: Node): boolean =>
    !ignored && landmarks.includes(role?.value ?? '') && (!onlyNamed.includes(role?.value ?? '') || Boolean(name?.value));
  return nodes.filter(isLandmark).map(({ role }) => role?.value ?? '').toSorted();
}

describe.each(languages)('in %s', (language) => {
  const messages = messagesIn(language);

  it('the operation’s page has six landmarks, whatever number of countries it lists', async () => {
    const page = await openLive(browser, `/${language}/blackwrist/`);
    expect(await landmarksOf(page)).toEqual(['banner', 'contentinfo', 'main', 'navigation', 'region', 'search']);
  });

  it.each([
    ['an agency’s page', 'blackwrist/europol/', ['banner', 'contentinfo', 'main', 'navigation', 'region']],
    ['the start page', '', ['banner', 'main', 'navigation']],
    ['the page with codes', 'blackwrist/embed-code/', ['banner', 'contentinfo', 'main', 'navigation']],
  ])('%s has a few', async (_, address, expected) => {
    expect(await landmarksOf(await openLive(browser, `/${language}/${address}`))).toEqual(expected);
  });

  it('the page for frames has two', async () => {
    expect(await landmarksOf(await openLive(browser, `/embed/${language}/blackwrist/`))).toEqual(['main', 'region']);
  });

  it('map and figures have headings, and no heading leaves out a level', async () => {
    const page = await openLive(browser, `/${language}/blackwrist/`);
    const headings = page.getByRole('heading', { level: 2 });
    const names = await headings.allTextContents();
    expect(names).toContain(messages.sections.figures);
    expect(names.some((name) => name.startsWith(messages.map.label.split(' {name}')[0] ?? '?'))).toBe(true);
    const levels = await page.locator('main :is(h1, h2, h3, h4):visible').evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('an operation and its years are two things to hear, a title and its operation too', async () => {
    const page = await open(`/${language}/blackwrist/`);
    expect(await page.locator('.page-head p:not(.caveat)').ariaSnapshot()).toContain(' · ');
    const frame = await open(`/embed/${language}/blackwrist/`);
    expect(await frame.locator('h1').ariaSnapshot()).toMatch(/\S · \S/);
  });

  it('an agency’s name is heard before its place', async () => {
    const page = await open(`/${language}/blackwrist/?agency=europol`);
    await whenLive(page);
    const snapshot = await openDetails(page).ariaSnapshot();
    expect(snapshot.indexOf('heading')).toBeGreaterThan(0);
    expect(snapshot.indexOf('heading')).toBeLessThan(snapshot.indexOf('paragraph'));
    const several = await page.locator('.live .pin[data-agencies*=" "]').first().getAttribute('aria-label');
    expect(several).toMatch(/^\d \S+: [^()]+ \(.+\)$/);
  });
});

it('no page has a state that contradicts another, and none a group of controls without a name', async () => {
  const page = await browser.newPage(); // a page of the site would refuse the styles of those that are read in it
  const faults: string[] = [];
  for (const address of addresses) {
    const html = readFileSync(path.join(outFolder, address, 'index.html'), 'utf8');
    const found = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      const contradictory = '[aria-disabled=false], [aria-hidden=false], [disabled][aria-disabled], [required][aria-required], [aria-label=""], [aria-labelledby=""]';
      const unnamed = [...parsed.querySelectorAll('fieldset')].filter((group) => !group.querySelector(':scope > legend')?.textContent);
      const references = ['aria-labelledby', 'aria-describedby', 'aria-controls'];
      const nowhere = [...parsed.querySelectorAll(references.map((name) => `[${name}]`).join())].filter((element) =>
        references.some((name) => element.getAttribute(name)?.split(' ').some((id) => !parsed.getElementById(id))),
      );
      return [...parsed.querySelectorAll(contradictory), ...unnamed, ...nowhere].map((element) => element.outerHTML.slice(0, 120));
    }, html);
    faults.push(...found.map((fault) => `${address}: ${fault}`));
  }
  expect(faults).toEqual([]);
});
