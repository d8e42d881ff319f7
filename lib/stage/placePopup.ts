import type { StageSize } from './fitBox';

/** A popup's place on its stage: its left upper corner in CSS pixels, and whether its tip points at the pin below it. */
export type PopupPlace = { readonly left: number; readonly top: number; readonly hasTip: boolean };

/** The least distance from the stage's edge, and from the pin's middle, in CSS pixels. */
const edge = 8;
const pinGap = 20;
/** Leaflet's tip takes so much more room between popup and pin. */
const tipHeight = 14;

type Point = { readonly x: number; readonly y: number };

/**
 * Places a popup where it is whole, so that the map need not move: above its pin, else below, else beside it. Where it has a choice it
 * leaves in sight what belongs to the open agency: those it worked with.
 *
 * @param pin the pin's middle, in CSS pixels from the stage's left upper corner.
 * @param inSight points to keep clear, in the same pixels.
 */
export function placePopup(pin: Point, popup: StageSize, stage: StageSize, inSight: readonly Point[] = []): PopupPlace {
  const [centred, middle] = [within(pin.x - popup.width / 2, popup.width, stage.width), within(pin.y - popup.height / 2, popup.height, stage.height)];
  const above = { left: centred, top: pin.y - pinGap - tipHeight - popup.height, hasTip: centred === pin.x - popup.width / 2 };
  const below = { left: centred, top: pin.y + pinGap, hasTip: false };
  const right = { left: pin.x + pinGap, top: middle, hasTip: false };
  const left = { left: Math.max(edge, pin.x - pinGap - popup.width), top: middle, hasTip: false };
  const whole = [above, below, right, left].filter((place) => isWhole(place, popup, stage));
  const covered = (place: PopupPlace): number => inSight.filter((point) => covers(place, popup, point)).length;
  const least = Math.min(...whole.map(covered));
  return whole.find((place) => covered(place) === least) ?? left;
}

function isWhole({ left, top }: PopupPlace, { width, height }: StageSize, stage: StageSize): boolean {
  return Math.min(left, top) >= edge && left + width <= stage.width - edge && top + height <= stage.height - edge;
}

function covers({ left, top }: PopupPlace, { width, height }: StageSize, { x, y }: Point): boolean {
  return x > left - edge && x < left + width + edge && y > top - edge && y < top + height + edge;
}

/** So far inwards that it is whole on a stage that is large enough for it. */
function within(start: number, length: number, room: number): number {
  return Math.max(edge, Math.min(start, room - length - edge));
}
