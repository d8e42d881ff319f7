import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './setup/browser';
import { livePin, openDetails, whenClosed, whenLive } from './setup/marks';
import { plainWords } from './setup/plainWords';

const { open } = useBrowser();

async function openAgency(id: string): Promise<Page> {
  const page = await open(`/en/blackwrist/?agency=${id}`);
  await whenLive(page);
  await openDetails(page).waitFor();
  return page;
}

/** Between which agencies the live map draws a line now. */
const drawnLines = (page: Page): Promise<readonly string[]> =>
  page.locator('.live-world .relation').evaluateAll((lines) => lines.filter((line) => getComputedStyle(line).display !== 'none').map((line) => line.getAttribute('data-between') ?? ''));

describe('an agency that is open', () => {
  it('is joined by one line with the one that a source says it worked with, and says so', async () => {
    const page = await openAgency('bulgaria-gdcoc');
    expect(await drawnLines(page)).toEqual(['bulgaria-gdcoc europol']);
    expect(await plainWords(openDetails(page))).toContain('Worked with Europol');
    expect(await livePin(page, 'europol').getAttribute('data-partner')).toBe('true');
    await page.keyboard.press('Escape');
    await whenClosed(page);
    expect(await drawnLines(page)).toEqual([]);
  });

  it('leads to the other one, and the line stays', async () => {
    const page = await openAgency('bulgaria-gdcoc');
    await openDetails(page).getByRole('link', { name: 'Europol' }).click();
    await page.waitForURL(/agency=europol/);
    expect(await plainWords(openDetails(page).locator('h2'))).toBe('Europol');
    expect(await drawnLines(page)).toEqual(['bulgaria-gdcoc europol']);
  });

  it.each(['interpol', 'nz-dia', 'us-hsi', 'australia-afp'])('draws no line where no source says with whom it worked: %s', async (id) => {
    const page = await openAgency(id);
    expect(await drawnLines(page)).toEqual([]);
    expect(await page.locator('.live .details .partners').count()).toBe(0);
  });

  it('draws none to an agency at the same place, and says it in words', async () => {
    const page = await openAgency('thailand-dsi');
    expect(await drawnLines(page)).toEqual([]);
    expect(await plainWords(openDetails(page))).toContain('Worked with Interpol Liaison Bureau, Bangkok');
  });

  it('hides none of those it worked with behind its details', async () => {
    const page = await openAgency('bulgaria-gdcoc');
    const [details, partner] = [await openDetails(page).boundingBox(), await livePin(page, 'europol').boundingBox()];
    if (!details || !partner) throw new Error('Nothing is open.');
    const isApart = partner.x + partner.width <= details.x || partner.x >= details.x + details.width || partner.y + partner.height <= details.y || partner.y >= details.y + details.height;
    expect(isApart).toBe(true);
  });
});
