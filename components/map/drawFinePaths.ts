import { addToList } from '../../lib/collections/addToList';
import type { FinePath } from '../../lib/world/finePaths';
import { countriesOf } from './countriesOf';

/**
 * Gives the live map's picture finer outlines, one element after the other, so that whoever draws them can let the browser do other things in
 * between. Its elements stay, and with them what they are called, whether they stand back, and what a press on them does.
 *
 * @param grid the side of a square of the grid that the paths lie on, in plane units.
 * @returns steps, each of which has drawn one element.
 */
export function* drawFinePaths(picture: Element, pieces: readonly FinePath[], grid: number): Generator<void> {
  const paths = new Map<FinePath['of'], string[]>();
  for (const { of, d } of pieces) addToList(paths, of, d);
  for (const shape of picture.querySelectorAll<SVGPathElement>('.land, .borders, .lit')) {
    const parts = countriesOf(shape) ?? (shape.matches('.land') ? ['land'] : ['borders']);
    const d = parts.flatMap((part) => paths.get(part) ?? []).join('');
    if (d === '') continue;
    shape.setAttribute('d', d);
    shape.setAttribute('transform', `scale(${grid})`);
    yield;
  }
}
