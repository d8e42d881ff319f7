import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/Language';
import { useBrowser, type PageOptions } from './setup/browser';
import { openDetails, whenLive } from './setup/marks';
import { transcriptOf } from './setup/transcript';

const { open } = useBrowser();
const still: PageOptions = { reducedMotion: 'reduce' };

// Read them when they change: they are what somebody hears who can't see the page.
const golden = (name: string): string => path.resolve('tests/browser/golden', `${name}.txt`);

describe.each(languages)('what a screen reader has to say, in %s, of', (language) => {
  it('the start page', async () => {
    const page = await open(`/${language}/`, still);
    await expect(await transcriptOf(page)).toMatchFileSnapshot(golden(`start.${language}`));
  });

  it('an operation’s page with the live map', async () => {
    const page = await open(`/${language}/blackwrist/`, still);
    await whenLive(page);
    await expect(await transcriptOf(page)).toMatchFileSnapshot(golden(`operation.${language}`));
  });

  it('the same without scripts', async () => {
    const page = await open(`/${language}/blackwrist/`, { ...still, javaScriptEnabled: false });
    await expect(await transcriptOf(page)).toMatchFileSnapshot(golden(`operation-without-scripts.${language}`));
  });

  it('an agency’s page, its details open', async () => {
    const page = await open(`/${language}/blackwrist/bulgaria-gdcoc/`, still);
    await whenLive(page);
    await openDetails(page).waitFor();
    await expect(await transcriptOf(page)).toMatchFileSnapshot(golden(`agency.${language}`));
  });

  it('the page for frames', async () => {
    const page = await open(`/embed/${language}/blackwrist/`, { ...still, viewport: { width: 640, height: 440 } });
    await expect(await transcriptOf(page)).toMatchFileSnapshot(golden(`embed.${language}`));
  });
});
