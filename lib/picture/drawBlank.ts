import type { Palette } from './Palette';
import type { PictureFile } from './pictureFiles';
import { pictureSizes } from './pictureLayouts';
import { svgElement, svgText } from './svgElement';

/**
 * The picture that stands at the address of one that was withdrawn: nothing but paper, of the same size.
 *
 * @param title what programs read of it.
 */
export function drawBlank(title: string, shape: PictureFile['shape'], { paper }: Pick<Palette, 'paper'>): string {
  const { width, height } = pictureSizes[shape];
  const box = { width, height, viewBox: `0 0 ${width} ${height}` };
  return svgElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...box, role: 'img', 'aria-labelledby': 'title' },
    svgElement('title', { id: 'title' }, svgText(title)),
    svgElement('rect', { width, height, fill: paper }),
  );
}
