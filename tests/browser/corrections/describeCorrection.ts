import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../../lib/language/Language';
import { drawPicture } from '../../../lib/picture/drawPicture';
import { cardPicture, operationPictures } from '../../../lib/picture/pictureFiles';
import { rasterise } from '../../../scripts/site/rasterise';
import { corrected, correction, rightName, wrongName } from '../../fixtures/operations/corrected';
import { inventedFacts, palette } from '../../lib/picture/facts';
import { wordsOfPicture } from '../../lib/picture/linesOf';
import { whenLive } from '../setup/marks';
import { plain } from '../setup/plainWords';
import { readable } from './readable';

type Site = {
  /** Where it was built. */
  readonly folder: string;
  /** Where the build wrote the rules for its hosts. */
  readonly hostFolder: string;
  readonly publicOrigin: string;
  readonly open: (address: string) => Promise<Page>;
};

const pages = ['', 'partner/', 'renamed/'];

/** Each file of a language that names the agency whose name was put right, but for the facts of pages. */
const naming = (language: Language): readonly string[] => [
  ...[...pages, 'embed-code/'].map((page) => `${language}/corrected/${page}index.html`),
  ...pages.flatMap((page) => [`embed/${language}/corrected/${page}index.html`, `${language}/corrected/${page}map.svg`]),
  ...['apple-news.json', 'feed.xml'].map((file) => `${language}/corrected/${file}`),
  `oembed/${language}/corrected/renamed.json`,
  ...['agencies.csv', 'agencies.geojson', 'operation.json'].map((file) => `data/corrected/${file}`),
  'data/followthemoney.jsonl',
];

/** Each file of a language that says what was corrected. */
const correcting = (language: Language): readonly string[] => [
  ...['', 'renamed/'].map((page) => `${language}/corrected/${page}index.html`),
  ...pages.map((page) => `embed/${language}/corrected/${page}index.html`),
  `${language}/corrected/feed.xml`,
  'data/corrected/operation.json',
];

/** Leaves a file with the wrong name where the site will be built, as a build before the correction did. */
export function leaveOldFile(folder: string): void {
  mkdirSync(path.join(folder, 'data', 'corrected'), { recursive: true });
  writeFileSync(path.join(folder, 'data', 'corrected', 'old.csv'), Object.values(wrongName).join());
}

/** Tests that a site built from `corrected` after `leaveOldFile` says the right name wherever it names the agency, and the wrong one in the correction alone. */
export function describeCorrection({ folder, hostFolder, publicOrigin, open }: Site): void {
  const textFiles = (): readonly string[] => [folder, hostFolder].flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => path.join(root, file))).filter((file) => statSync(file).isFile() && !file.endsWith('.png'));
  const textOf = (file: string): string => readable(readFileSync(file, 'utf8'));
  const textApart = (file: string): string => languages.reduce((text, language) => text.replaceAll(correction.was[language], '').replaceAll(correction.now[language], ''), textOf(file));
  const inSite = (files: readonly string[]): readonly string[] => files.map((file) => path.join(folder, file)).toSorted();

  describe.each(languages)('a name that was put right, after one build, in %s', (language) => {
    it('is right in every page, frame, feed, picture, answer and file that names the agency', () => {
      const right = textFiles().filter((file) => !file.includes('/assets/') && textApart(file).includes(rightName[language]));
      expect(right.toSorted()).toEqual(inSite(naming(language)));
    });

    it('is right in the facts that each page and frame loads', () => {
      for (const file of naming(language).filter((each) => each.endsWith('.html'))) {
        const [facts = 'none'] = /assets\/facts\.\w+\.js/.exec(textOf(path.join(folder, file))) ?? [];
        expect(textApart(path.join(folder, facts)), file).toContain(rightName[language]);
      }
    });

    it('is wrong nowhere but in the words of the correction', () => {
      expect(textFiles().filter((file) => textOf(file).includes(correction.was[language])).toSorted()).toEqual(inSite(correcting(language)));
      expect(textFiles().filter((file) => textApart(file).includes(wrongName[language]))).toEqual([]);
    });

    it('is right in what every picture draws', async () => {
      const facts = { ...inventedFacts(corrected, language), address: `${publicOrigin}/${language}/corrected/` };
      for (const page of pages) {
        const at = path.join(folder, language, 'corrected', page);
        const wide = readFileSync(path.join(at, 'map.svg'), 'utf8');
        for (const { file, type, shape, width } of operationPictures.filter((picture) => page === '' || picture === cardPicture)) {
          const drawing = shape === 'wide' ? wide : drawPicture(facts, shape, palette);
          expect(plain(wordsOfPicture(drawing)), file).toContain(rightName[language]);
          if (type === 'image/png') expect((await rasterise(drawing, width, palette)).equals(readFileSync(path.join(at, file))), `${page}${file}`).toBe(true);
        }
      }
    }, 60_000);

    it('is right in each form of a citation', async () => {
      const page = await open(`/${language}/corrected/renamed/`);
      await whenLive(page);
      await page.locator('[popovertarget=cite]').first().click();
      for (const form of [page.locator('#cite p').first(), ...(await page.locator('#cite pre').all())]) expect(plain((await form.textContent()) ?? '')).toContain(rightName[language]);
      expect(await page.locator('#cite pre').count()).toBe(2);
    });
  });
}
