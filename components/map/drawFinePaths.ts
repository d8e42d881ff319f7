import type { FinePath } from '../../lib/world/finePaths';
import { countriesOf } from './countriesOf';

/**
 * Gives the live map's picture finer outlines. Its elements stay, and with them what they are called, whether they stand back, and what
 * a press on them does.
 *
 * @param grid the side of a square of the grid that the paths lie on, in plane units.
 */
export function drawFinePaths(picture: Element, pieces: readonly FinePath[], grid: number): void {
  for (const shape of picture.querySelectorAll<SVGPathElement>('.land, .borders, .lit')) {
    const parts = countriesOf(shape) ?? (shape.matches('.land') ? ['land'] : ['borders']);
    const d = pieces.flatMap((piece) => (parts.includes(piece.of) ? piece.d : [])).join('');
    if (d === '') continue;
    shape.setAttribute('d', d);
    shape.setAttribute('transform', `scale(${grid})`);
  }
}
