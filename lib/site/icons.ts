import type { Metadata } from 'next';
import { iconPath } from '../address/paths';

/**
 * The site's marks as PNG, square, in pixels: for tabs where SVG is not known, for home screens, and for Apple's,
 * which takes no transparency.
 */
export const iconFiles = [
  { file: 'icon-32.png', size: 32, isOpaque: false },
  { file: 'icon-192.png', size: 192, isOpaque: false },
  { file: 'touch-180.png', size: 180, isOpaque: true },
] as const;

/**
 * The picture that a link to the start page is shown with. It holds no words, so that it is the same in every
 * language.
 */
export const siteCard = { file: 'card.png', width: 1200, height: 630 } as const;

/**
 * The marks of every page but those for frames, which no tab shows. The drawing comes last: browsers that know it
 * take the last that fits.
 */
export const siteIcons: NonNullable<Metadata['icons']> = {
  icon: [
    ...iconFiles
      .filter(({ isOpaque }) => !isOpaque)
      .map(({ file, size }) => ({ url: iconPath(file), type: 'image/png', sizes: `${size}x${size}` })),
    { url: `${process.env.SITE_PATH ?? ''}/icon.svg`, type: 'image/svg+xml', sizes: 'any' },
  ],
  apple: iconFiles
    .filter(({ isOpaque }) => isOpaque)
    .map(({ file, size }) => ({ url: iconPath(file), type: 'image/png', sizes: `${size}x${size}` })),
};
