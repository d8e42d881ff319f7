import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { iconFiles, siteCard } from '../../lib/site/icons';

/** The site's mark, which browsers that know SVG show as it is. */
const drawing = 'app/icon.svg';

/** The mark's own ground, which fills what its round corners leave. */
const ground = '#0b4f71';

/** Writes the site's mark as PNG into the built site, and the picture that a link to the start page is shown with. */
export async function writeIcons(outFolder: string): Promise<void> {
  const folder = path.join(outFolder, 'icons');
  mkdirSync(folder, { recursive: true });
  const svg = readFileSync(drawing);
  for (const { file, size, isOpaque } of iconFiles)
    writeFileSync(path.join(folder, file), await markOf(svg, size, isOpaque));
  const { file, width, height } = siteCard;
  const canvas = sharp({ create: { width, height, channels: 3, background: ground } });
  writeFileSync(
    path.join(folder, file),
    await canvas
      .composite([{ input: await markOf(svg, height, true) }])
      .png({ palette: true })
      .toBuffer(),
  );
}

/** The mark as a PNG, `size` pixels wide and high. */
async function markOf(svg: Buffer, size: number, isOpaque: boolean): Promise<Buffer> {
  const { width = size } = await sharp(svg).metadata();
  const mark = sharp(svg, { density: (72 * size) / width }).resize(size, size);
  return (isOpaque ? mark.flatten({ background: ground }) : mark).png({ palette: true }).toBuffer();
}
