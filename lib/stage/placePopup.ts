import type { StageSize } from './fitBox';
import { inside, overlap, type Rectangle } from './Rectangle';

/** A popup's place on its stage: its left upper corner and its height in CSS pixels, and whether its tip points at the pin below it. */
export type PopupPlace = { readonly left: number; readonly top: number; readonly height: number; readonly hasTip: boolean };

/** What a popup keeps clear of, in CSS pixels from the stage's left upper corner: points to leave in sight, and what lies over the map and its popups. */
type Neighbours = { readonly inSight: readonly Point[]; readonly over: readonly Rectangle[] };

type Point = { readonly x: number; readonly y: number };

/** The least distance from the stage's edge, and from the pin's middle, in CSS pixels. */
const edge = 8;
const pinGap = 20;
/** Leaflet's tip takes so much more room between popup and pin. */
const tipHeight = 14;

/** A popup that would lie under something is made lower, by so much at a time, and never so low that it holds but a few lines; in CSS pixels. */
const [heightStep, leastHeight] = [8, 160];

/**
 * Places a popup where it is whole and under nothing that lies over the map, so that the map need not move: above its pin, else below, else
 * beside it, off its pin's middle or lower than it would be where it must. Where it has a choice it leaves in sight what belongs to the open
 * agency: those it worked with. What lies over the map covers as little of it as can be where there is no such place.
 *
 * @param pin the pin's middle, in CSS pixels from the stage's left upper corner.
 * @param popup its size, with the height that shows all it holds.
 */
export function placePopup(pin: Point, popup: StageSize, stage: StageSize, { inSight, over }: Neighbours): PopupPlace {
  const room: Rectangle = { left: edge, top: edge, right: stage.width - edge, bottom: stage.height - edge };
  const placesOfHeight = (height: number): readonly PopupPlace[] =>
    placesAt(pin, { ...popup, height }, stage, over).filter((place) => inside(boxOf(place, popup.width), room));
  const boxesOver = (place: PopupPlace): number => over.filter((other) => overlap(boxOf(place, popup.width), other)).length;
  const hidden = (place: PopupPlace): number => inSight.filter((point) => covers(place, popup.width, point)).length;

  for (let { height } = popup; height === popup.height || height >= leastHeight; height -= heightStep) {
    const [clear] = withLeast(placesOfHeight(height).filter((place) => boxesOver(place) === 0), hidden);
    if (clear) return clear;
  }
  const [best] = withLeast(withLeast(placesOfHeight(popup.height), boxesOver), hidden);
  return best ?? { height: popup.height, left: Math.max(edge, pin.x - pinGap - popup.width), top: within(pin.y - popup.height / 2, popup.height, stage.height), hasTip: false };
}

/** The places at a pin, the better ones first: in the middle of each side, then moved along it to where something over the map ends. */
function placesAt({ x, y }: Point, { width, height }: StageSize, stage: StageSize, over: readonly Rectangle[]): readonly PopupPlace[] {
  const lefts = startsAlong(x, width, stage.width, over.flatMap(({ left, right }) => [left - edge - width, right + edge]));
  const tops = startsAlong(y, height, stage.height, over.flatMap(({ top, bottom }) => [top - edge - height, bottom + edge]));
  const above = lefts.map((left) => ({ left, top: y - pinGap - tipHeight - height, height, hasTip: left === x - width / 2 }));
  const below = lefts.map((left) => ({ left, top: y + pinGap, height, hasTip: false }));
  const right = tops.map((top) => ({ left: x + pinGap, top, height, hasTip: false }));
  const left = tops.map((top) => ({ left: x - pinGap - width, top, height, hasTip: false }));
  const sides = [above, below, right, left];
  return [...sides.flatMap(([first]) => first ?? []), ...sides.flatMap(([, ...others]) => others)];
}

/**
 * Where a popup may start along one of its pin's sides: in the middle or as near to it as the stage allows, then elsewhere, the nearest first,
 * as far as it still stands at its pin.
 */
function startsAlong(pin: number, length: number, room: number, others: readonly number[]): readonly number[] {
  const middle = within(pin - length / 2, length, room);
  const atPin = others.filter((start) => start <= pin && pin <= start + length);
  return [middle, ...atPin.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))];
}

/** Those that have the least of something, in their order. */
function withLeast(places: readonly PopupPlace[], countOf: (place: PopupPlace) => number): readonly PopupPlace[] {
  const least = Math.min(...places.map(countOf));
  return places.filter((place) => countOf(place) === least);
}

function boxOf({ left, top, height }: PopupPlace, width: number): Rectangle {
  return { left, top, right: left + width, bottom: top + height };
}

function covers({ left, top, height }: PopupPlace, width: number, { x, y }: Point): boolean {
  return x > left - edge && x < left + width + edge && y > top - edge && y < top + height + edge;
}

/** So far inwards that it is whole on a stage that is large enough for it. */
function within(start: number, length: number, room: number): number {
  return Math.max(edge, Math.min(start, room - length - edge));
}
