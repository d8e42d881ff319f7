import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import { openHostPage } from '../browser/setup/hostPage';
import { openSite, type Served } from '../browser/setup/site';
import { untilTestEnds } from '../browser/setup/untilTestEnds';
import { until } from '../engines/setup/until';
import { expectRow } from '../browsers/browserTable';
import { inkOf } from './setup/inkOf';
import { isInSight, marksShown, openDetails, shareCovered } from './setup/inPage';
import { openOldChromium, type OldBrowser, type OldFrame, type OldPage } from './setup/openOldChromium';

/** From `liveFrom` on a Chromium gets the live map; one before it the picture, whose marks lead to the list. */
const versions = [80, 92, 110, 114] as const;
const liveFrom = 114;
const places = ['page', 'frame'] as const;
const scriptsOnAndOff = [{ scripts: true }, { scripts: false }] as const;
const liveDetails = ':is(.live, .panel) [role=dialog]';

type Visit = { readonly page: OldPage; readonly root: OldFrame; readonly errors: readonly string[]; readonly fetched: readonly string[] };

describe.each(versions)('Chromium %i', (version) => {
  let site: Served;
  let browser: OldBrowser;
  const isLive = version >= liveFrom;

  beforeAll(async () => {
    site = await openSite();
    browser = await openOldChromium(version);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** Opens the page for readers, or the one for frames in an article, in a window as narrow as a phone. */
  async function visit(place: (typeof places)[number], language: string, scripts: boolean): Promise<Visit> {
    const page = await browser.newPage();
    const errors: string[] = [];
    const fetched: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.setViewport({ width: 390, height: 844 });
    await page.setJavaScriptEnabled(scripts);
    if (place === 'page') {
      await page.goto(`${site.origin}/${language}/blackwrist/`);
      return { page, root: page, errors, fetched };
    }
    const address = `${site.origin}/embed/${language}/blackwrist/`;
    await page.goto(untilTestEnds(await openHostPage(`<iframe title="A map" src="${address}" width="390" height="560"></iframe>`)).origin);
    const root = await until('the frame', () => Promise.resolve(page.frames().find((frame) => frame.url().startsWith(address))));
    return { page, root, errors, fetched };
  }

  async function pressOn({ root }: Visit, selector: string): Promise<void> {
    const mark = await root.$(selector);
    if (!mark) throw new Error(`${selector} is not there.`);
    await mark.click();
  }

  describe.each(scriptsOnAndOff)('scripts: $scripts', ({ scripts }) => {
    describe.each(places)('the %s', (place) => {
      describe.each(languages)('in %s', (language) => {
        it.each(['pin', 'name'])('lets nothing lie over map and list, and opens or leads to what a %s stands for', async (kind) => {
          const visited = await visit(place, language, scripts);
          const { page, root, errors } = visited;
          expect(await root.evaluate(shareCovered)).toBe(0);
          const mark = (await root.evaluate(marksShown)).find((shown) => shown.kind === kind);
          expect(mark, `a ${kind}`).toBeDefined();
          await pressOn(visited, mark?.selector ?? '');
          if (isLive) {
            const opened = await until(`what a ${kind} opens`, () => root.evaluate(openDetails));
            expect(opened.words).not.toBe('');
            expect(opened.isClear, 'no word under ×').toBe(true);
            await until('nothing is open', () => pressClose(visited));
          } else {
            await until(`${mark?.entry ?? 'no entry'} in sight`, () => root.evaluate(isInSight, mark?.entry ?? '#'));
          }
          expect(await root.evaluate(shareCovered)).toBe(0);
          expect(errors).toEqual([]);
          await page.close();
        });

        it('shows the names of countries so that they can be read', async () => {
          const { page, root } = await visit(place, language, scripts);
          const names = (await root.evaluate(marksShown)).filter(({ kind }) => kind === 'name');
          expect(names).not.toEqual([]);
          for (const { selector } of names.slice(0, 2)) {
            const clip = await (await root.$(selector))?.boundingBox();
            expect(clip && (await inkOf(await page.screenshot({ clip }))), selector).toBeGreaterThan(0.08);
          }
          await page.close();
        });
      });
    });
  });

  /** Whether nothing is open once × was pressed: the live map may have come in between, with a × of its own. */
  async function pressClose({ root }: Visit): Promise<boolean> {
    const close = (await root.$(`${liveDetails} .details-close`)) ?? (await root.$('.details:popover-open .details-close'));
    await close?.click().catch(() => undefined);
    return (await root.evaluate(openDetails)) === undefined;
  }

  it.each(languages)(isLive ? 'gets the live map, in %s' : 'fetches no code, and says quietly that the map stays as it is, in %s', async (language) => {
    for (const place of places) {
      const visited = await visit(place, language, true);
      if (isLive) {
        if (place === 'frame') await pressOn(visited, '.embed h1');
        await visited.root.waitForSelector('.stage[data-live]');
      } else {
        await pressOn(visited, place === 'frame' ? '.embed h1' : 'h1');
        expect(await visited.root.evaluate(() => document.getElementById('load-failed')?.innerText)).toBe(messagesIn(language).map.tooOld);
        await new Promise((resolve) => setTimeout(resolve, 3500)); // 2000 ms until idle at the latest
        expect(visited.fetched.filter((file) => /\/(map|facts)\./.test(file))).toEqual([]);
      }
      expect(visited.errors).toEqual([]);
      await visited.page.close();
    }
  });

  it('is what docs/browsers.md says', async () => {
    const still = await visit('page', 'en', false);
    const [mark] = await still.root.evaluate(marksShown);
    await pressOn(still, mark?.selector ?? '');
    const press = await until('what a press does', async () => {
      if (await still.root.evaluate(openDetails)) return 'opens details';
      return (await still.root.evaluate(isInSight, mark?.entry ?? '#')) && 'leads to the list';
    });
    const { root } = await visit('page', 'en', true);
    const map = await until('the map', () => root.evaluate(() => (document.querySelector('.stage[data-live]') ? 'live' : document.getElementById('load-failed')?.hidden === false && 'picture')));
    expectRow({ browser: `Chromium ${version}`, map, press, known: 'run' });
  });
});
