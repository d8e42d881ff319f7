import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { hasAgencyPages } from '../../lib/address/hasAgencyPages';
import { agencyPath, operationPath } from '../../lib/address/paths';
import { languages } from '../../lib/language/Language';
import { disputedCountries } from '../../lib/operation/disputedCountries';
import { loadOperations } from '../../lib/operation/loadOperation';
import type { Operation } from '../../lib/operation/Operation';
import { drawPicture } from '../../lib/picture/drawPicture';
import { lightPalette } from '../../lib/picture/Palette';
import { agencyPictures, operationPictures, type PictureFile } from '../../lib/picture/pictureFiles';
import { toPictureFacts } from '../../lib/picture/toPictureFacts';
import { isShown } from '../../lib/site/isShown';
import { loadSite } from '../../lib/siteFile/loadSite';
import { worldPaths } from '../../lib/world/worldPaths';
import { rasterise } from './rasterise';
import { tellProgress } from './tellProgress';

/** The page that pictures are of: its path on the site, and what it shows. */
type Page = { readonly at: string; readonly files: readonly PictureFile[]; readonly facts: ReturnType<typeof toPictureFacts> };

/**
 * Writes the pictures of every operation and agency, in every language, beside their pages in the built site.
 *
 * @param site the site's public address without a slash at the end, to be written on the pictures; none where it isn't known.
 */
export async function writePictures(outFolder: string, site?: string): Promise<void> {
  const own = lightPalette(readFileSync('components/styles/tokens.css', 'utf8'));
  const palette = { ...own, accent: loadSite().colours?.accent.light ?? own.accent };
  const all = loadOperations().filter(isShown).flatMap((operation) => pagesOf(operation, site));
  const pages = all.values();
  const tell = tellProgress('Pages with their pictures drawn', all.length);
  let done = 0;
  // The rasteriser works beside this thread: while it draws one page's pictures, the next page's are laid out.
  const worker = async (): Promise<void> => {
    for (const page of pages) {
      await writePage(page(), outFolder, palette);
      tell(++done);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker));
}

function pagesOf(operation: Operation, site: string | undefined): readonly (() => Page)[] {
  const world = worldPaths(operation.countries, disputedCountries(operation));
  return languages.flatMap((language) => {
    const page = (at: string, files: readonly PictureFile[], agency?: string) => (): Page => ({
      at,
      files,
      facts: toPictureFacts({ operation, world, language, ...(agency && { agency }), ...(site && { address: site + at }) }),
    });
    const agencies = (hasAgencyPages(operation.agencies.length) ? operation.agencies : []).map(({ id }) => page(agencyPath(language, operation.slug, id), agencyPictures, id));
    return [page(operationPath(language, operation.slug), operationPictures), ...agencies];
  });
}

async function writePage({ at, files, facts }: Page, outFolder: string, palette: ReturnType<typeof lightPalette>): Promise<void> {
  const folder = path.join(outFolder, at);
  mkdirSync(folder, { recursive: true });
  const drawn = new Map([...new Set(files.map(({ shape }) => shape))].map((shape) => [shape, drawPicture(facts, shape, palette)]));
  for (const { file, type, width, shape } of files) {
    const svg = drawn.get(shape) ?? '';
    writeFileSync(path.join(folder, file), type === 'image/png' ? await rasterise(svg, width, palette) : svg);
  }
}
