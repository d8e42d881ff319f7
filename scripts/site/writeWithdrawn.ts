import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { embedPath, homePath, oembedPath } from '../../lib/address/paths';
import { frameWidth, oembedAnswer } from '../../lib/embed/oembedAnswer';
import { wishedHeight } from '../../lib/embed/wishedHeight';
import { languages } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import type { WithdrawnOperation } from '../../lib/operation/Operation';
import { drawBlank } from '../../lib/picture/drawBlank';
import { lightPalette } from '../../lib/picture/Palette';
import { operationPictures } from '../../lib/picture/pictureFiles';
import { toNotice, type Notice } from '../../lib/view/Notice';
import { rasterise } from './rasterise';

/**
 * Writes what stands beside the pages of withdrawn operations: the notice once more for every address below them, which
 * nobody knows any more; empty pictures; and, where the site's public address is known, oEmbed answers.
 *
 * @param site the site's public address without a slash at the end.
 */
export async function writeWithdrawn(
  outFolder: string,
  operations: readonly WithdrawnOperation[],
  site?: string,
): Promise<void> {
  const notices = operations.flatMap((operation) => languages.map((language) => toNotice(operation, language)));
  for (const notice of notices) {
    for (const page of [notice.path, embedPath(notice.language, notice.slug)]) {
      copyFileSync(path.join(outFolder, page, 'index.html'), path.join(outFolder, page, '404.html'));
    }
    if (site !== undefined) writeAnswer(outFolder, notice, site);
  }
  if (process.env.PICTURES !== '0') await writePictures(outFolder, notices);
}

async function writePictures(outFolder: string, notices: readonly Notice[]): Promise<void> {
  const palette = lightPalette(readFileSync('components/styles/tokens.css', 'utf8'));
  for (const { heading, path: page } of notices) {
    for (const { file, type, width, shape } of operationPictures) {
      const picture = drawBlank(heading, shape, palette);
      const content = type === 'image/png' ? await rasterise(picture, width, palette) : picture;
      writeFileSync(path.join(outFolder, page, file), content);
    }
  }
}

function writeAnswer(outFolder: string, { language, slug, title, heading, path: page }: Notice, site: string): void {
  const answer = oembedAnswer({
    title,
    linkText: heading,
    pageUrl: `${site}${page}`,
    frameUrl: `${site}${embedPath(language, slug)}`,
    provider: { name: messagesIn(language).site.title, url: `${site}${homePath(language)}` },
    height: wishedHeight(frameWidth, 16, { blocks: [], facts: [] }),
  });
  const file = path.join(outFolder, oembedPath(language, slug));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(answer)}\n`);
}
