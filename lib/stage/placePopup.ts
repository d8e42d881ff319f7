import type { StageSize } from './fitBox';

/** A popup's place on its stage: its left upper corner in CSS pixels, and whether its tip points at the pin below it. */
export type PopupPlace = { readonly left: number; readonly top: number; readonly hasTip: boolean };

/** The least distance from the stage's edge, and from the pin's middle, in CSS pixels. */
const edge = 8;
const pinGap = 20;
/** Leaflet's tip takes so much more room between popup and pin. */
const tipHeight = 14;

/**
 * Places a popup where it is whole, so that the map need not move: above its pin, else below, else beside it.
 *
 * @param pin the pin's middle, in CSS pixels from the stage's left upper corner.
 */
export function placePopup(pin: { readonly x: number; readonly y: number }, popup: StageSize, stage: StageSize): PopupPlace {
  const centred = clamp(pin.x - popup.width / 2, edge, stage.width - popup.width - edge);
  const above = pin.y - pinGap - tipHeight - popup.height;
  if (above >= edge) return { left: centred, top: above, hasTip: centred === pin.x - popup.width / 2 };
  const below = pin.y + pinGap;
  if (below + popup.height <= stage.height - edge) return { left: centred, top: below, hasTip: false };
  const right = pin.x + pinGap;
  const left = pin.x - pinGap - popup.width;
  const isRightFree = right + popup.width <= stage.width - edge;
  return {
    left: isRightFree ? right : Math.max(edge, left),
    top: clamp(pin.y - popup.height / 2, edge, stage.height - popup.height - edge),
    hasTip: false,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
