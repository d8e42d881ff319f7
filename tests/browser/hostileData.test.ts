import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/Language';
import { hostFolder } from '../../scripts/policy/writeHostRules';
import { statedCount } from '../faults/statedCount';
import { corrected } from '../fixtures/operations/corrected';
import { payloads } from '../fixtures/operations/payloads';
import { hostile } from '../fixtures/operations/hostile';
import { writeOperations } from '../fixtures/operations/writeOperations';
import { describeCorrection, leaveOldFile } from './corrections/describeCorrection';
import { useBrowser } from './setup/browser';
import { useBuiltSite } from './setup/builtSite';
import { enterStage } from './setup/frames';
import { useHosts } from './setup/hosts';
import { openDetails, whenLive } from './setup/marks';
import { plain } from './setup/plainWords';
import { isPwned } from './setup/pwned';
import { missingIcon } from './setup/watchContext';

const browser = useBrowser();
const { openHost } = useHosts(browser);
const folder = 'out-hostile';
const publicOrigin = 'https://maps.example.org';
// A second operation in the one whole site that tests build spares another build, which takes minutes.
const writeData = (): string => {
  leaveOldFile(folder);
  return writeOperations([hostile, corrected]);
};
const origin = useBuiltSite(folder, writeData, { SITE_URL: `${publicOrigin}/` });

/** All that the build wrote but for the operation that is no attack. */
const written = (): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => !file.includes(corrected.slug)).sort();

const open = (address: string) => browser.open(`${origin()}${address}`, { origins: [origin()], bypassCSP: true });

/** A file of the site, whose own address is that at which the test serves it. */
const textOf = (file: string): string => readFileSync(path.join(folder, file), 'utf8').replaceAll(publicOrigin, origin());

describe('a site whose every text is an attack, in a browser without any policy', () => {
  it('runs none of it on any page: read, live, with each pin open, found, followed, printed', async () => {
    const pages = written().filter((file) => file.endsWith('index.html')).map((file) => `/${file.replace(/index\.html$/, '')}`);
    expect(pages).toHaveLength(statedCount('pages'));
    for (const address of pages) {
      const page = await open(address);
      if ((await page.locator('.stage').count()) > 0) {
        if (address.startsWith('/embed/')) await enterStage(page.mainFrame());
        await whenLive(page);
        for (const pin of await page.locator('.live .pin:not([aria-expanded=true])').all()) {
          await pin.focus();
          await page.keyboard.press('Enter');
          await openDetails(page).waitFor();
          await page.keyboard.press('Escape');
        }
        const find = page.getByRole('searchbox').filter({ visible: true });
        if ((await find.count()) > 0) {
          for (const payload of payloads.slice(0, 3)) await find.fill(payload);
          await find.fill('');
        }
        const next = page.locator('.story-next');
        if ((await next.count()) > 0) {
          await next.focus();
          await page.keyboard.press('Enter');
          await page.locator('.story-step').waitFor();
        }
      }
      await page.emulateMedia({ media: 'print' });
      await page.hover('body');
      expect(await isPwned(page), address).toBe(false);
      await page.context().close();
    }
  }, 120_000);

  it('shows each of them as the text that it is', async () => {
    const words = plain(await (await open('/en/constructor/')).locator('body').innerText());
    expect(payloads.filter((payload) => !words.includes(plain(payload)))).toEqual([]);
  });

  it.each(languages)('says a correction wherever the corrected fact stands, as soon as it is built: %s', async (language) => {
    const { was, now } = hostile.operation.corrections[0] ?? {};
    const said = [was, now].map((text) => plain(text?.[language] ?? 'nothing'));
    for (const address of ['', 'constructor/'].flatMap((agency) => [`/${language}/constructor/${agency}`, `/embed/${language}/constructor/${agency}`])) {
      const page = await open(address);
      const words = plain((await page.locator('main').textContent()) ?? '');
      expect(said.filter((text) => !words.includes(text)), address).toEqual([]);
      if (!address.startsWith('/embed/')) expect(await page.locator('script[type="application/ld+json"]').textContent(), address).toContain('CorrectionComment');
    }
    const feed = (new XMLParser({ processEntities: true }).parse(textOf(`${language}/constructor/feed.xml`)) as { feed: { entry: readonly Readonly<Record<string, unknown>>[] } }).feed.entry;
    expect(said.filter((text) => !feed.some((entry) => plain(Object.values(entry).map(String).join(' ')).includes(text)))).toEqual([]);
    const { operation } = JSON.parse(textOf('data/constructor/operation.json')) as { operation: { corrections: readonly { was: object; now: object }[] } };
    expect(operation.corrections[0]).toMatchObject({ was, now });
  });

  it('runs none of it where a picture, a feed or an answer is opened by itself', async () => {
    const files = written().filter((file) => /\.(svg|xml|json|geojson)$/.test(file));
    expect(files).toHaveLength(statedCount('other files'));
    expect(files.filter((file) => file.endsWith('map.svg')).length).toBe(8);
    expect(files.some((file) => file.endsWith('feed.xml'))).toBe(true);
    const page = await browser.newPage({ origins: [origin()], bypassCSP: true, acceptDownloads: false, allowed: missingIcon });
    for (const file of files) {
      await page.goto(`${origin()}/${file}`).catch(() => undefined); // what the browser has no view for, it offers to keep
      expect(await isPwned(page), file).toBe(false);
    }
  });

  it('runs none of it in an article that takes the oEmbed answer as it is', async () => {
    const answers = written().filter((file) => /^oembed.*\.json$/.test(file));
    expect(answers).toHaveLength(statedCount('oEmbed answers'));
    for (const file of answers) {
      const { html } = JSON.parse(textOf(file)) as { html: string };
      const page = await openHost(html, { origins: [origin()], bypassCSP: true });
      expect(await page.locator('iframe, blockquote, a, script, img, svg').evaluateAll((elements) => elements.map(({ localName }) => localName)), file).toEqual(['blockquote', 'a', 'iframe']);
      expect(await isPwned(page), file).toBe(false);
      await page.context().close();
    }
  });

  it('runs none of it in an article that a code was pasted into', async () => {
    const tool = await open('/en/constructor/embed-code/');
    const codes = (await tool.locator('.embed-codes pre').allInnerTexts()).map((code) => code.replaceAll(publicOrigin, origin()));
    expect(codes).toHaveLength(statedCount('codes'));
    for (const code of codes) {
      const page = await openHost(code, { origins: [origin(), publicOrigin], bypassCSP: true, allowed: /Failed to load|amp|ERR_/ });
      await page.hover('body');
      expect(await isPwned(page), code).toBe(false);
    }
  });

  it('holds it in data files as text, and no cell that a spreadsheet would take for a formula', () => {
    const csv = textOf('data/constructor/agencies.csv');
    expect(csv).not.toMatch(/(^|[,\n\uFEFF])"?[=@]/);
    const json = JSON.parse(textOf('data/constructor/operation.json')) as { operation: { title: { en: string } } };
    expect(json.operation.title.en).toBe(hostile.operation.title.en);
    expect(Object.prototype).not.toHaveProperty('en');
    for (const file of written().filter((each) => each.endsWith('index.html'))) {
      for (const [, graph = ''] of textOf(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) expect(() => JSON.parse(graph) as unknown, file).not.toThrow();
    }
  });
});

describeCorrection({ folder, hostFolder: hostFolder(folder), publicOrigin, open });
