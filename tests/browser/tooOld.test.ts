import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import { useBrowser } from './setup/browser';
import { openPopover, picturePin } from './setup/marks';

const { newPage, origin } = useBrowser();

/** What the loader asks for, each taken away before a page loads. */
const lacks = {
  popover: 'delete HTMLElement.prototype.popover',
  hasOwn: 'delete Object.hasOwn',
  replaceAll: 'delete String.prototype.replaceAll',
  at: 'delete Array.prototype.at',
  findLast: 'delete Array.prototype.findLast',
  toSorted: 'delete Array.prototype.toSorted',
};

describe.each(Object.entries(lacks))('a browser without %s', (_, takeAway) => {
  it.each(languages)('fetches no code, and says that the map stays as it is, in %s', async (language) => {
    const page = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.addInitScript(takeAway);
    await page.goto(`${origin()}/${language}/blackwrist/`);
    await page.getByText(messagesIn(language).map.tooOld).waitFor();
    expect(await page.locator('#load-failed button').count()).toBe(0);
    await page.waitForTimeout(2500); // 2000 ms until idle at the latest
    expect(asked.filter((file) => /\/(map|facts)\./.test(file))).toEqual([]);
  });
});

describe('a browser that is too old for the code and has popovers', () => {
  it('opens details natively', async () => {
    const page = await newPage();
    await page.addInitScript(lacks.toSorted);
    await page.goto(`${origin()}/en/blackwrist/`);
    await picturePin(page, 'nz-dia').click();
    expect(await openPopover(page).count()).toBe(1);
  });
});
