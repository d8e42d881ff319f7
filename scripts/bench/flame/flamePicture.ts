import { svgElement, svgText } from '../../../lib/picture/svgElement';
import { kindOf, kinds, type Kind } from './kindOf';
import type { Span } from './Span';

const colours: Readonly<Record<Kind, string>> = {
  'reading the HTML': '#3f78a8',
  style: '#8a5aa8',
  layout: '#b3541e',
  paint: '#4f7f4f',
  scripts: '#b0892f',
  'all else': '#b9b9b9',
};

/** In SVG units: the picture's width, a row's height, the space around, the room for the key above, and the least width that holds a name. */
const [width, row, margin, head, named] = [1000, 18, 10, 34, 60];

/**
 * The main thread's work as an SVG file: time to the right, what it is in above what is in it, each thing in the colour of its kind.
 *
 * @param until the end of the time that is drawn, in milliseconds.
 */
export function flamePicture(spans: readonly Span[], until: number): string {
  const perMillisecond = (width - 2 * margin) / until;
  const height = head + row * (1 + Math.max(...spans.map(({ depth }) => depth))) + row + margin;
  const times = Array.from({ length: Math.ceil(until / 100) }, (_, index) => 100 * index).filter((time) => (until - time) * perMillisecond >= named);
  const xOf = (time: number): number => margin + time * perMillisecond;
  return svgElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, 'font-family': 'system-ui, sans-serif', 'font-size': 11 },
    svgElement('rect', { width, height, fill: '#ffffff' }),
    ...kinds.map((kind, index) => drawKey(kind, margin + 150 * index)),
    ...times.map((time) => svgElement('text', { x: xOf(time), y: height - margin, fill: '#555555' }, `${time} ms`)),
    ...spans.map((span) => drawSpan(span, xOf(span.start), span.duration * perMillisecond)),
  );
}

function drawKey(kind: Kind, x: number): string {
  return svgElement('g', {}, svgElement('rect', { x, y: margin, width: 12, height: 12, fill: colours[kind] }), svgElement('text', { x: x + 17, y: margin + 10 }, kind));
}

function drawSpan({ name, duration, depth }: Span, x: number, wide: number): string {
  const y = head + depth * row;
  return svgElement(
    'g',
    {},
    svgElement('title', {}, svgText(`${name}, ${duration.toFixed(1)} ms`)),
    svgElement('rect', { x, y, width: wide, height: row - 1, fill: colours[kindOf(name)] }),
    ...(wide < named ? [] : [svgElement('text', { x: x + 3, y: y + 12, fill: '#ffffff' }, svgText(name.slice(0, Math.floor(wide / 7))))]),
  );
}
