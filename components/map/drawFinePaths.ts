import { addToList } from '../../lib/collections/addToList';
import type { FinePath } from '../../lib/world/finePaths';
import { countriesOf } from './countriesOf';

/** How much closer together a disputed country's lines stand on the finer grid, since the reader is near. */
const closer = 4;

/**
 * Gives the live map's picture finer outlines, in steps, so that whoever draws them can let the browser do other things in between: takes one
 * piece after the other, then draws one element after the other. The elements stay, and with them what they are called, whether they stand
 * back, and what a press on them does.
 *
 * @param grid the side of a square of the grid that the paths lie on, in plane units.
 */
export function* drawFinePaths(picture: Element, pieces: Iterable<FinePath>, grid: number): Generator<void> {
  const paths = new Map<FinePath['of'], string[]>();
  for (const { of, d } of pieces) {
    addToList(paths, of, d);
    yield;
  }
  for (const shape of picture.querySelectorAll<SVGPathElement>('.land, .borders, .lit, .disputed')) {
    const parts = countriesOf(shape) ?? (shape.matches('.land') ? ['land'] : ['borders']);
    const d = parts.flatMap((part) => paths.get(part) ?? []).join('');
    if (d === '') continue;
    shape.setAttribute('d', d);
    if (shape.matches('.disputed')) shape.setAttribute('fill', `url(#${hatchOn(picture, shape, grid)})`);
    shape.setAttribute('transform', `scale(${grid})`);
    yield;
  }
}

/**
 * Lines for shapes on the finer grid: a pattern is drawn in the steps of what it fills.
 *
 * @param shape one that still has the overview's lines.
 * @returns the pattern's id.
 */
function hatchOn(picture: Element, shape: Element, grid: number): string {
  const id = 'HatchFine';
  const hatch = picture.querySelector('.hatch');
  if (!hatch || picture.querySelector(`#${id}`)) return id;
  const unit = Number(/[\d.]+/.exec(shape.getAttribute('transform') ?? '')?.[0] ?? 1);
  const fine = hatch.cloneNode(true) as Element;
  fine.id = id;
  fine.setAttribute('patternTransform', `scale(${unit / grid / closer}) rotate(45)`);
  hatch.after(fine);
  return id;
}
