import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import { wordsOf } from '../../lib/view/Text';
import { useBrowser, type PageOptions } from './setup/browser';
import { enterStage, useFrames } from './setup/frames';
import { livePin, openDetails, openPopover, picturePin, whenLive } from './setup/marks';
import { viewIn } from './setup/views';

const browser = useBrowser();
const { openFramed } = useFrames(browser);
const { open, origin } = browser;
const phone: PageOptions = { viewport: { width: 320, height: 640 } };

describe.each(languages)('an agency’s own page, in %s,', (language) => {
  const { ownPage } = messagesIn(language).list;
  const names = new Map(viewIn(language).agencies.map(({ id, name }) => [id, wordsOf(name)]));

  it.each([['a popup', {}], ['a panel', phone]] as const)('is reached from its details in %s', async (_, options) => {
    const page = await open(`/${language}/blackwrist/`, options);
    await whenLive(page);
    await livePin(page, 'nz-dia').click();
    await openDetails(page).getByRole('link', { name: `${ownPage}: ${names.get('nz-dia')}` }).click();
    await page.waitForURL(`${origin()}/${language}/blackwrist/nz-dia/`);
  });

  it('is reached from its entry in the list, whose name opens it on the map', async () => {
    const page = await open(`/${language}/blackwrist/`);
    await whenLive(page);
    const links = await page.locator('.agency-list .own-page a').evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')]));
    expect(links.toSorted()).toEqual([...names].map(([id, name]) => [`/${language}/blackwrist/${id}/`, `${ownPage}: ${name}`]).toSorted());
    await page.locator('#europol .own-page a').click();
    await page.waitForURL(`${origin()}/${language}/blackwrist/europol/`);
  });

  it('is reached without scripts', async () => {
    const page = await open(`/${language}/blackwrist/`, { javaScriptEnabled: false });
    await picturePin(page, 'nz-dia').click();
    expect(await openPopover(page).locator('.own-page a').getAttribute('href')).toBe(`/${language}/blackwrist/nz-dia/`);
  });

  it('does not lead to itself, and leads to those of others', async () => {
    const page = await open(`/${language}/blackwrist/europol/`);
    await whenLive(page);
    await openDetails(page).waitFor();
    expect(await page.locator(`a[href="/${language}/blackwrist/europol/"]`).filter({ visible: true }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await livePin(page, 'bulgaria-gdcoc').click();
    await openDetails(page).locator(`.own-page a[href="/${language}/blackwrist/bulgaria-gdcoc/"]`).waitFor();
  });

  it('opens from a frame in a tab of its own', async () => {
    const { page, frame } = await openFramed({ address: `/embed/${language}/blackwrist/` });
    await enterStage(frame);
    await whenLive(frame);
    await livePin(frame, 'nz-dia').click();
    const opened = page.context().waitForEvent('page');
    await openDetails(frame).locator('.own-page a').click();
    await (await opened).waitForURL(`${origin()}/${language}/blackwrist/nz-dia/`);
    await frame.locator('.embed-list').evaluate((list) => list.setAttribute('open', ''));
    expect(await frame.locator('#europol .own-page a').getAttribute('target')).toBe('_blank');
  });
});
