import type { CountryPath } from './countryPaths';
import type { Point } from './Seen';

/** Squares along the longer side of a country. */
const across = 160;

/** Points of a country's largest piece of land, in plane units: those of its outline, painted by itself, that hang together. */
export function mainlandOf({ path, unit, bounds }: CountryPath): readonly Point[] {
  const step = Math.max(bounds.width, bounds.height, 1) / across;
  const [columns, rows] = [Math.ceil(bounds.width / step) + 2, Math.ceil(bounds.height / step) + 2];
  const context = new OffscreenCanvas(columns, rows).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser can’t paint.');
  context.setTransform(1 / step, 0, 0, 1 / step, 1 - bounds.x / step, 1 - bounds.y / step);
  context.fill(path);
  const { data } = context.getImageData(0, 0, columns, rows);
  const left = new Set(Array.from({ length: columns * rows }, (_, square) => square).filter((square) => (data[4 * square + 3] ?? 0) >= 128));
  let largest: readonly number[] = [];
  for (const start of left) {
    left.delete(start);
    const piece = [start];
    for (const square of piece) {
      for (const other of [square - 1, square + 1, square - columns, square + columns]) if (left.delete(other)) piece.push(other);
    }
    if (piece.length > largest.length) largest = piece;
  }
  return largest.map((square) => ({ x: (bounds.x + ((square % columns) - 0.5) * step) * unit, y: (bounds.y + (Math.floor(square / columns) - 0.5) * step) * unit }));
}
