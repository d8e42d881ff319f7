import type { AgencyKind, SeatPrecision } from '../operation/Operation';
import type { Canvas } from './Canvas';
import type { ColourName } from './Palette';
import { svgElement } from './svgElement';

/** A mark: the sign of an agency's kind, hollow where it stands for a whole country, or one of several agencies; the number it bears. */
export type Mark = { readonly kind: AgencyKind | 'several'; readonly precision?: SeatPrecision; readonly label?: string };

const colours: Readonly<Record<Mark['kind'], ColourName>> = {
  'national-agency': 'national',
  'regional-agency': 'national',
  'international-organisation': 'international',
  'non-governmental': 'non-governmental',
  several: 'ink',
};

/**
 * Draws a mark around a point.
 *
 * @param height of the mark, in the picture's units; `width` differs from it where several numbers stand on it.
 */
export function drawMark({ kind, precision, label }: Mark, x: number, y: number, height: number, { palette, typesetter }: Canvas, width = height): string {
  const colour = palette[colours[kind]];
  const isHollow = precision === 'country';
  const paint = isHollow ? { fill: palette.paper, stroke: colour, 'stroke-width': height / 8 } : { fill: colour, stroke: palette.paper, 'stroke-width': height / 12 };
  const size = height * (label && label.length > 2 && kind !== 'several' ? 0.5 : 0.62);
  const number = label ? [typesetter.line(label, { face: 'number', size, colour: isHollow ? colour : palette.paper }, x, y + size * 0.33, 'middle')] : [];
  return shape(kind, x, y, height, width, paint) + number.join('');
}

function shape(kind: Mark['kind'], x: number, y: number, height: number, width: number, paint: Readonly<Record<string, string | number>>): string {
  const upright = (side: number, wide: number, corner: number) => ({ x: x - wide / 2, y: y - side / 2, width: wide, height: side, rx: corner });
  if (kind === 'international-organisation') {
    return svgElement('rect', { ...upright(height * 0.84, height * 0.84, height / 8), transform: `rotate(45 ${Math.round(100 * x) / 100} ${Math.round(100 * y) / 100})`, ...paint });
  }
  if (kind === 'non-governmental') return svgElement('rect', { ...upright(height * 0.92, height * 0.92, height / 7), ...paint });
  return svgElement('rect', { ...upright(height, width, height / 2), ...paint });
}
