import { fitBox, type StageView } from '../stage/fitBox';
import { placeLabels } from '../stage/placeLabels';
import { placeRings } from '../stage/placeRings';
import type { PlaneBox } from '../stage/PlaneBox';
import type { PlanePoint } from '../world/plane';
import type { Box, Canvas } from './Canvas';
import { drawMark } from './drawMark';
import { pinSize, type NumberedPin } from './numberPins';
import type { PictureFacts } from './PictureFacts';
import { svgElement, svgNumber } from './svgElement';

/** The size of countries' names on the map. */
const nameSize = 13.5;

/** How far apart the lines are that fill a disputed country. */
const hatchPeriod = 5;

/** Just outside a pin. */
const ringRadius = 14;

/** How the map lies in its box. */
export function stageView({ map }: Pick<PictureFacts, 'map'>, box: Box): StageView {
  return fitBox(map.frames.participants, box);
}

/** Draws the map into its box: the page's own outlines, participants lit, disputed countries hatched, rings, names, and numbered pins over them. */
export function drawStage(facts: PictureFacts, pins: readonly NumberedPin[], box: Box, canvas: Canvas): string {
  const { palette } = canvas;
  const view = stageView(facts, box);
  const at = ([x, y]: PlanePoint): PlanePoint => [box.x + box.width / 2 + (x - view.centre[0]) * view.scale, box.y + box.height / 2 + (y - view.centre[1]) * view.scale];
  const frame = { x: box.x, y: box.y, width: box.width, height: box.height, rx: 8 };
  return [
    svgElement('clipPath', { id: 'stage' }, svgElement('rect', frame)),
    svgElement('rect', { ...frame, fill: palette.sea }),
    svgElement('g', { 'clip-path': 'url(#stage)' }, drawWorld(facts, view, at([0, 0]), canvas), ...drawRings(facts, pins, view, at, canvas)),
    ...drawNames(facts, pins, view, seenBox(view, box), at, canvas),
    ...pins.map((pin) => drawPin(pin, facts, at(pin.point), canvas)),
  ].join('');
}

function drawWorld({ world, map, agency, relations }: PictureFacts, { scale }: StageView, [x, y]: PlanePoint, { palette }: Canvas): string {
  const near = new Set(agency ? map.agencies.map(({ country }) => country) : []);
  const lit = world.lit.map(({ country, d }) => svgElement('path', { fill: palette[near.has(country) ? 'lit-strong' : 'lit'], d }));
  const disputed = world.disputed.map(({ d }) => svgElement('path', { fill: 'url(#hatch)', d }));
  const edge = { stroke: palette['lit-edge'], 'stroke-width': 0.8 / scale / world.unit, 'stroke-linejoin': 'round' } as const;
  const step = hatchPeriod / scale / world.unit;
  const hatch = svgElement('path', { stroke: palette['lit-edge'], 'stroke-width': step * 0.6, d: `M0 0V${svgNumber(step)}` });
  return svgElement(
    'g',
    { transform: `translate(${Math.round(100 * x) / 100} ${Math.round(100 * y) / 100}) scale(${Math.round(1e5 * scale) / 1e5})` },
    svgElement(
      'g',
      { transform: `scale(${world.unit})` },
      ...(disputed.length > 0 ? [svgElement('pattern', { id: 'hatch', patternUnits: 'userSpaceOnUse', width: step, height: step, patternTransform: 'rotate(45)' }, hatch)] : []),
      svgElement('path', { fill: palette.land, d: world.land }),
      svgElement('g', edge, ...lit),
      ...(disputed.length > 0 ? [svgElement('g', { ...edge, 'stroke-dasharray': `${svgNumber(3 / scale / world.unit)} ${svgNumber(2 / scale / world.unit)}` }, ...disputed)] : []),
      svgElement('path', { fill: 'none', stroke: palette.border, 'stroke-width': 0.6 / scale / world.unit, d: world.borders }),
    ),
    svgElement(
      'g',
      { fill: 'none', stroke: palette.ink, 'stroke-width': 1.75 / scale, 'stroke-dasharray': `${Math.round(100 / scale) / 100} ${Math.round(400 / scale) / 100}`, 'stroke-linecap': 'round' },
      ...relations.map(({ d }) => svgElement('path', { d })),
    ),
  );
}

/** Shapes too small to see get the ring that they have on the page, and those that a pin covers get one around the pin; one ring where several would cross. */
function drawRings({ map }: PictureFacts, pins: readonly NumberedPin[], { scale }: StageView, at: (point: PlanePoint) => PlanePoint, { palette }: Canvas): readonly string[] {
  const rings = placeRings(map.countries, [], scale);
  const apart = ([ax, ay]: PlanePoint, [bx, by]: PlanePoint): number => Math.hypot(ax - bx, ay - by) * scale;
  const ringed: { readonly place: PlanePoint; readonly isDisputed: boolean }[] = [];
  for (const country of map.countries) {
    const { code, point, bounds } = country;
    const covering = pins.find((pin) => apart(pin.point, point) < pinSize.height / 2)?.point;
    const isHidden = covering !== undefined && apart([bounds.x0, bounds.y0], [bounds.x1, bounds.y1]) < 1.5 * pinSize.height;
    const place = covering ?? point;
    if ((rings.includes(code) || isHidden) && ringed.every((other) => apart(other.place, place) > ringRadius)) ringed.push({ place, isDisputed: 'conflict' in country });
  }
  return ringed.map(({ place, isDisputed }) => {
    const [cx, cy] = at(place);
    return svgElement('circle', { cx, cy, r: ringRadius, fill: 'none', stroke: palette['lit-edge'], 'stroke-width': 1.75, ...(isDisputed && { 'stroke-dasharray': '3 2' }) });
  });
}

function drawNames(
  { map, view: { language } }: PictureFacts,
  pins: readonly NumberedPin[],
  view: StageView,
  seen: PlaneBox,
  at: (point: PlanePoint) => PlanePoint,
  { palette, typesetter }: Canvas,
): readonly string[] {
  const known = new Map(map.countries.map((country) => [country.code, country]));
  return placeLabels(map.countries, pins.flatMap((pin) => endsOf(pin, view)), view, seen).flatMap(({ code, dx, dy }) => {
    const country = known.get(code);
    if (!country) return [];
    const [x, y] = at(country.point);
    const style = { face: 'strong', size: nameSize, colour: palette['lit-ink'], halo: palette.land } as const;
    return [typesetter.line({ text: country.name, language }, style, x + dx, y + dy + nameSize * 0.34, 'middle')];
  });
}

/** A wide pin keeps names off at both its ends. */
function endsOf({ point: [x, y], label }: NumberedPin, { scale }: StageView): readonly PlanePoint[] {
  const reach = (pinSize.widthOf(label) - pinSize.height) / 2 / scale;
  return reach > 0 ? [[x - reach, y], [x, y], [x + reach, y]] : [[x, y]];
}

function drawPin({ agencies, label }: NumberedPin, { agency: open }: PictureFacts, [x, y]: PlanePoint, canvas: Canvas): string {
  const [first] = agencies;
  const width = pinSize.widthOf(label);
  const isOpen = agencies.some(({ agency }) => agency.id === open?.id);
  const reach = pinSize.height / 2 + 5;
  const ring = { x: x - width / 2 - 5, y: y - reach, width: width + 10, height: 2 * reach, rx: reach, fill: 'none', stroke: canvas.palette.ink, 'stroke-width': 2 };
  const mark = first && agencies.length === 1 ? { kind: first.agency.kind, precision: first.agency.seat.precision, label } : { kind: 'several' as const, label };
  return drawMark(mark, x, y, pinSize.height, canvas, agencies.length === 1 ? pinSize.height : width) + (isOpen ? svgElement('rect', ring) : '');
}

/** The part of the plane that a stage shows, in plane units. */
function seenBox({ centre: [x, y], scale }: StageView, { width, height }: Box): PlaneBox {
  const inset = 6;
  return { x0: x - (width / 2 - inset) / scale, y0: y - (height / 2 - inset) / scale, x1: x + (width / 2 - inset) / scale, y1: y + (height / 2 - inset) / scale };
}
