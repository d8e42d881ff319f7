import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import { wordsOf } from '../../lib/view/Text';
import { useBrowser } from './setup/browser';
import { enterStage, useFrames } from './setup/frames';
import { livePin, openDetails, whenLive } from './setup/marks';
import { plain, plainWords } from './setup/plainWords';
import { viewIn } from './setup/views';

const browser = useBrowser();
const { openFramed } = useFrames(browser);

const leavingLinks = 'a[href]:not([href^="#"]):not([href*="/embed/"])';

describe('the page for frames', () => {
  it.each(languages)('has one link that leaves it, but for those to agencies’ own pages: to the full page in a tab of its own, in %s', async (language) => {
    const { frame } = await openFramed({ address: `/embed/${language}/blackwrist/` });
    const leaving = frame.locator(`${leavingLinks}:not(.own-page a)`);
    expect(await leaving.count()).toBe(1);
    expect(await frame.locator(`${leavingLinks}:not([target=_blank])`).count()).toBe(0);
    expect(await leaving.getAttribute('href')).toBe(`/${language}/blackwrist/`);
    expect(await leaving.getAttribute('target')).toBe('_blank');
    expect(await plainWords(leaving)).toBe(messagesIn(language).fullMap);
  });

  it('says its title, until when it is true, and its source', async () => {
    const { frame } = await openFramed();
    const { title, name, asOf } = viewIn('en');
    expect(await plainWords(frame.locator('h1'))).toBe(plain(`${wordsOf(title)} · ${wordsOf(name)}`));
    const foot = await plainWords(frame.locator('.embed-foot'));
    expect(foot).toContain(plain(`As of ${asOf.words}`));
    expect(foot).toContain('Source: The Sofia Globe');
  });

  it('keeps the list closed until it is asked for, and then shows every agency', async () => {
    const { frame } = await openFramed();
    expect(await frame.locator('.agency').filter({ visible: true }).count()).toBe(0);
    await frame.locator('.embed-list summary').click();
    expect(await frame.locator('.agency').filter({ visible: true }).count()).toBe(10);
  });

  it('opens the agency of its address, and names its facts', async () => {
    const { frame } = await openFramed({ address: '/embed/en/blackwrist/thailand-dsi/' });
    await enterStage(frame);
    await whenLive(frame);
    expect(await plainWords(frame.locator('h1'))).toContain('Department of Special Investigation');
    expect(await livePin(frame, 'thailand-dsi').getAttribute('aria-expanded')).toBe('true');
    expect(await plainWords(frame.locator('.embed-facts'))).toContain('Took the case on.');
  });

  it('opens what its address asks for, in a sandboxed frame too, and writes it there', async () => {
    const { frame } = await openFramed({ address: '/embed/en/blackwrist/?agency=nz-dia', sandbox: 'allow-scripts' });
    await whenLive(frame);
    expect(await plainWords(openDetails(frame).locator('h2'))).toBe('Department of Internal Affairs (DIA)');
    await livePin(frame, 'us-hsi').click();
    await livePin(frame, 'us-hsi').and(frame.locator('[aria-expanded=true]')).waitFor();
    expect(frame.url()).toBe(`${browser.origin()}/embed/en/blackwrist/`);
  });

  it('leaves the article where it is when details are opened', async () => {
    const { page, frame } = await openFramed({ width: 320, height: 400 });
    const before = page.url();
    await enterStage(frame);
    await whenLive(frame);
    await livePin(frame, 'nz-dia').click();
    await openDetails(frame).waitFor();
    expect(page.url()).toBe(before);
    expect(await page.evaluate(() => history.length)).toBe(2);
  });
});
