import { describe, expect } from 'vitest';
import { messagesIn } from '../../lib/language/messagesIn';
import type { Place } from '../faults/Fault';
import { files, parts } from '../faults/faultySite';
import { changed, harms, type Harm } from '../faults/harms';
import { withstands } from '../faults/withstands';
import { useBrowser } from './setup/browser';
import { expectEveryFact, expectPicture, useFaultyReaders, type FaultyReader } from './setup/faultyReader';
import { beIdle, keepBusy } from './setup/idleAtLast';
import { livePin, openDetails, whenLive } from './setup/marks';
import { plain, plainWords } from './setup/plainWords';

const { openSite, read } = useFaultyReaders(useBrowser());
const { map: words } = messagesIn('en');

/** What Chromium says of what these tests bring about: files that do not come, are of another kind, or end too early. */
const allowed = /Failed to load resource|^error: Refused to (execute script|apply style)|Unexpected (token|identifier|string|number|end of input)|Invalid or unexpected token|^uncaught: (missing|Unterminated|Invalid)|islands, its facts are of/;

/** The notice comes, in calm words; everything else is there; the live map comes once the fault is over and the reader asks for it. */
async function expectCalm({ root, expectUntouched }: FaultyReader, mend: () => void): Promise<void> {
  const notice = root.locator('#load-failed');
  await notice.waitFor();
  expect(await plainWords(notice)).toBe(plain(`${words.failed} ${words.retry}`));
  expect(await notice.getAttribute('role')).toBe('status');
  await expectPicture(root);
  await expectEveryFact(root);
  mend();
  await notice.locator('button').click();
  await expectLive(root);
  await expectUntouched();
}

async function expectLive(root: FaultyReader['root']): Promise<void> {
  await whenLive(root);
  expect(await root.locator('#load-failed').isHidden()).toBe(true);
  await livePin(root, 'nz-dia').click();
  expect(await plainWords(openDetails(root))).toContain('Department of Internal Affairs');
  await openDetails(root).getByRole('button', { name: words.close }).click();
}

/** One file after the other is harmed, each on a page of its own, all at the same time: some of them take their time. */
const harmEach = (which: readonly (keyof typeof files)[], how: Harm) => async (on: Place): Promise<number> => {
  await Promise.all(
    which.map(async (part) => {
      const site = await openSite();
      site.harm(files[part], how);
      const reader = await read(site, on, { allowed });
      await reader.wake();
      await expectCalm(reader, site.mend);
    }),
  );
  return which.length;
};

describe('a page that some of its files do not reach has', () => {
  withstands('file-missing', harmEach(parts, harms.missing));
  withstands('file-as-page', harmEach(parts, harms.asPage));
  withstands('file-as-page-sniffed', harmEach(parts, harms.asPageSniffed));
  withstands('file-stalled', harmEach(parts, harms.stalled));
  withstands('file-cut', harmEach(parts, harms.cut));
  withstands('file-refused', harmEach(parts, harms.refused));
  withstands('file-truncated', harmEach(parts, harms.truncated));
  withstands('old-page', harmEach(['assets'], harms.missing));
  withstands('other-facts', harmEach(['facts'], changed((text) => text.replace('"islands":[', '"islands":[{},'))));

  withstands('paper-missing', async (on) => {
    for (const how of [harms.missing, harms.stalled]) {
      const site = await openSite();
      site.harm(files.paper, how);
      const reader = await read(site, on, { allowed });
      await reader.wake();
      await expectLive(reader.root);
      await expectEveryFact(reader.root);
      await reader.expectUntouched();
    }
    return 2;
  });

  withstands('outlines-missing', async (on) => {
    const site = await openSite();
    site.harm(files.outlines, harms.missing);
    const { page, root, expectUntouched } = await read(site, on, { allowed, reducedMotion: 'reduce' });
    await whenLive(root);
    const failed = page.waitForResponse((response) => response.status() === 404);
    for (let presses = 0; presses < 2; presses += 1) await root.getByRole('button', { name: words.zoomIn }).click();
    await failed;
    expect(await root.locator('.live-world .land').isVisible()).toBe(true);
    await expectEveryFact(root);
    await expectUntouched();
  });

  withstands('first-attempt', async (on) => {
    const site = await openSite();
    let attempts = 0;
    site.harm(files.code, (response, file) => {
      attempts += 1;
      if (attempts === 1) harms.refused(response);
      else response.writeHead(200, file.headers).end(file.content);
    });
    const reader = await read(site, on, { allowed });
    const shown = reader.root.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          const [notice, stage] = [document.querySelector('#load-failed'), document.querySelector('.stage')];
          new MutationObserver(() => {
            if (notice?.checkVisibility()) resolve(true);
            if (stage?.hasAttribute('data-live')) resolve(false);
          }).observe(document.body, { attributes: true, subtree: true });
        }),
    );
    await reader.wake();
    await expectLive(reader.root);
    expect(attempts).toBe(2);
    expect(await shown).toBe(false);
  });

  withstands('try-again-fails', async (on) => {
    const site = await openSite();
    site.harm(files.code, harms.missing);
    const reader = await read(site, on, { allowed });
    await reader.wake();
    const notice = reader.root.locator('#load-failed');
    await notice.locator('button').click();
    await notice.waitFor({ state: 'hidden' });
    await expectCalm(reader, site.mend);
  });

  withstands('offline', async (on) => {
    const site = await openSite();
    const reader = await read(site, on, { allowed, prepare: keepBusy });
    await reader.page.waitForLoadState();
    await reader.page.context().setOffline(true);
    await reader.wake();
    await beIdle(reader.root);
    await reader.root.locator('#load-failed').waitFor();
    await reader.page.context().setOffline(false);
    await expectCalm(reader, site.mend);
  });

  withstands('nothing-but-html', async (on) => {
    const site = await openSite();
    site.harm(files.assets, harms.refused);
    const { root, wake, expectUntouched } = await read(site, on, { allowed });
    await wake();
    await root.locator('#load-failed').waitFor();
    await expectPicture(root);
    await expectEveryFact(root);
    await expectUntouched();
  });
});
