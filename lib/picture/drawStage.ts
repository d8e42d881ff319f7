import type { MapSheet, Offsets, SheetMark, SheetName, SheetPicture } from '../arrange/MapSheet';
import { ringRadius } from '../arrange/ShapeInView';
import { agenciesOf } from '../reading/agenciesOf';
import type { Box, Canvas } from './Canvas';
import { drawMark } from './drawMark';
import type { PictureFacts } from './PictureFacts';
import { svgElement, svgNumber } from './svgElement';

/** The size of countries' names on the map, and how far a line's letters stand below its top. */
const [nameSize, baseline, lineHeight] = [13, 12, 14];

/** How far apart the lines are that fill a disputed country. */
const hatchPeriod = 5;

const markSize = 21;

/** Rooms are planned by steps of so much, in the picture's units, so that pictures whose heads are nearly as high share a plan. */
const step = 20;

/** Draws the map into its box as on the page: its pictures with the page's own outlines, rings, names, and numbered marks over them. */
export function drawStage(facts: PictureFacts, box: Box, canvas: Canvas): string {
  const height = Math.floor(box.height / step) * step;
  const sheet = facts.sheetIn({ width: Math.round(box.width), least: height, most: height });
  const at = ([x, y]: readonly [number, number]): readonly [number, number] => [box.x + x, box.y + y];
  return [
    svgElement('defs', {}, svgElement('g', { id: 'world' }, drawWorld(facts, sheet.pictures[0].scale, canvas))),
    ...sheet.pictures.map((picture, place) => drawPart(picture, place, at, canvas)),
    ...sheet.pictures.slice(1).map((picture) => drawExtent(picture, sheet, at, canvas)),
    ...sheet.names.map((name) => drawRing(name, facts, at, canvas)),
    ...sheet.marks.map((mark) => drawStem(mark, at, canvas)),
    ...sheet.names.map((name) => drawName(name, facts, at, canvas)),
    ...sheet.marks.map((mark) => drawPin(mark, facts, at, canvas)),
  ].join('');
}

type At = (point: readonly [number, number]) => readonly [number, number];

function drawPart({ frame: [left, top, right, bottom], x0, y0, scale }: SheetPicture, place: number, at: At, { palette }: Canvas): string {
  const [x, y] = at([left, top]);
  const frame = { x, y, width: right - left, height: bottom - top, rx: 4 };
  const world = `translate(${svgNumber(x - x0 * scale)} ${svgNumber(y - y0 * scale)}) scale(${svgNumber(scale)})`;
  return [
    svgElement('clipPath', { id: `part${place}` }, svgElement('rect', frame)),
    svgElement('rect', { ...frame, fill: palette.sea }),
    svgElement('g', { 'clip-path': `url(#part${place})` }, svgElement('use', { 'xlink:href': '#world', transform: world })),
    ...(place > 0 ? [svgElement('rect', { ...frame, fill: 'none', stroke: palette.soft })] : []),
  ].join('');
}

/** What a panel shows, framed on the picture of the whole. */
function drawExtent(panel: SheetPicture, { pictures: [main] }: MapSheet, at: At, { palette }: Canvas): string {
  const [of, on] = panel.role === 'locator' ? [main, panel] : [panel, main];
  const [x, y] = at([on.frame[0] + (of.x0 - on.x0) * on.scale, on.frame[1] + (of.y0 - on.y0) * on.scale]);
  const size = { width: ((of.frame[2] - of.frame[0]) / of.scale) * on.scale, height: ((of.frame[3] - of.frame[1]) / of.scale) * on.scale };
  return svgElement('rect', { x, y, ...size, fill: 'none', stroke: palette.ink, 'stroke-dasharray': '4 3', 'stroke-width': 0.8 });
}

/** @param scale the picture's units per plane unit, where lines are as thick as they should be: in a panel a little thicker. */
function drawWorld({ world, map, agency, relations }: PictureFacts, scale: number, { palette }: Canvas): string {
  const near = new Set(agency ? map.agencies.map(({ country }) => country) : []);
  const unit = scale * world.unit;
  const thin = (width: number) => ({ 'stroke-width': width, 'vector-effect': 'non-scaling-stroke' });
  const lit = world.lit.map(({ country, d }) => svgElement('path', { fill: palette[near.has(country) ? 'lit-strong' : 'lit'], d }));
  const disputed = world.disputed.map(({ d }) => svgElement('path', { fill: 'url(#hatch)', d }));
  const edge = { stroke: palette['lit-edge'], 'stroke-linejoin': 'round' } as const;
  const period = hatchPeriod / unit;
  const hatch = svgElement('path', { stroke: palette['lit-edge'], 'stroke-width': period * 0.6, d: `M0 0V${svgNumber(period)}` });
  return [
    svgElement(
      'g',
      { transform: `scale(${world.unit})` },
      ...(disputed.length > 0 ? [svgElement('pattern', { id: 'hatch', patternUnits: 'userSpaceOnUse', width: period, height: period, patternTransform: 'rotate(45)' }, hatch)] : []),
      svgElement('path', { fill: palette.land, d: world.land }),
      svgElement('path', { fill: 'none', stroke: palette.border, ...thin(0.6), d: world.borders }),
      svgElement('g', { ...edge, ...thin(0.8) }, ...lit),
      ...(disputed.length > 0 ? [svgElement('g', { ...edge, ...thin(0.8), 'stroke-dasharray': '3 2' }, ...disputed)] : []),
    ),
    svgElement('g', { fill: 'none', stroke: palette.ink, ...thin(1.75), 'stroke-dasharray': '1 4', 'stroke-linecap': 'round' }, ...relations.map(({ d }) => svgElement('path', { d }))),
  ].join('');
}

/** Shapes too small to see get the ring that they have on the page. */
function drawRing({ code, at: point, ring }: SheetName, { map }: PictureFacts, at: At, { palette }: Canvas): string {
  if (!ring) return '';
  const [cx, cy] = at(point);
  const isDisputed = map.disputed?.some((country) => country.code === code) ?? false;
  return svgElement('circle', { cx, cy, r: ringRadius, fill: palette.lit, stroke: palette['lit-edge'], 'stroke-width': 1.5, ...(isDisputed && { 'stroke-dasharray': '3 2' }) });
}

function drawStem({ at: point, stem }: SheetMark, at: At, { palette }: Canvas): string {
  if (!stem) return '';
  const [x, y] = at(point);
  return drawLine([x - stem[2], y - stem[3], x, y], palette.ink) + svgElement('circle', { cx: x, cy: y, r: 2, fill: palette.ink });
}

function drawName({ at: point, by, form, leader }: SheetName, { view: { language } }: PictureFacts, at: At, { palette, typesetter }: Canvas): string {
  if (!form) return '';
  const [x, y] = at([point[0] + by[0], point[1] + by[1]]);
  const style = { face: 'strong', size: nameSize, colour: palette['lit-ink'], halo: palette.sea } as const;
  const lines = form.lines.map((text, place) => typesetter.line({ text, language }, style, x, y - form.height / 2 + baseline + place * lineHeight, 'middle'));
  return [...(leader ? [drawLine([x + leader[0], y + leader[1], x + leader[2], y + leader[3]], palette.ink)] : []), ...lines].join('');
}

function drawLine([x1, y1, x2, y2]: Offsets, stroke: string): string {
  return svgElement('path', { d: `M${svgNumber(x1)} ${svgNumber(y1)}L${svgNumber(x2)} ${svgNumber(y2)}`, stroke, 'stroke-width': 0.8 });
}

function drawPin({ ids, at: point, by }: SheetMark, { map, agency: open }: PictureFacts, at: At, canvas: Canvas): string {
  const [x, y] = at([point[0] + by[0], point[1] + by[1]]);
  const agencies = agenciesOf(map, ids);
  const [first] = agencies;
  const isOpen = open !== undefined && ids.includes(open.id);
  const mark = first && agencies.length === 1 ? { kind: first.kind, precision: first.seat.precision, label: String(first.number) } : { kind: 'several' as const, label: `×${agencies.length}` };
  const ring = { cx: x, cy: y, r: markSize / 2 + 4, fill: 'none', stroke: canvas.palette.ink, 'stroke-width': 2 };
  return drawMark(mark, x, y, markSize, canvas) + (isOpen ? svgElement('circle', ring) : '');
}
