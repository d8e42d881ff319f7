import { groupSeats } from '../stage/groupSeats';
import type { MapView } from '../view/MapView';
import type { PlanePoint } from '../world/plane';

type MapAgency = MapView['agencies'][number];

/** An agency and its number in a picture. */
export type Numbered = { readonly number: number; readonly agency: MapAgency };

/** A pin of a picture: the agencies that sit there, whose numbers follow each other, and what the pin says: `7` or `7–9`. */
export type NumberedPin = { readonly point: PlanePoint; readonly agencies: readonly Numbered[]; readonly label: string };

/** How wide a pin with that label is, in the picture's units. */
export const pinSize = { height: 21, widthOf: (label: string): number => (label.length === 1 ? 21 : Math.max(23, 9 + 7 * label.length)) } as const;

/** Room between two pins, in the picture's units. */
const gap = 2;

/**
 * Numbers agencies so that those which share a pin follow each other. Seats are grouped as on the page, by the least distance at which no two
 * pins touch.
 *
 * @param scale the picture's units per plane unit.
 */
export function numberPins(agencies: readonly MapAgency[], scale: number): readonly NumberedPin[] {
  let distance = pinSize.height + gap;
  let pins = pinsAt(agencies, distance / scale);
  while (someTouch(pins, scale)) {
    distance += 3;
    pins = pinsAt(agencies, distance / scale);
  }
  return pins;
}

function pinsAt(agencies: readonly MapAgency[], distance: number): readonly NumberedPin[] {
  const known = new Map(agencies.map((agency) => [agency.id, agency]));
  let count = 0;
  return groupSeats(agencies, distance).map(({ ids, point }) => {
    const numbered = ids.flatMap((id) => {
      const agency = known.get(id);
      return agency ? [{ number: ++count, agency }] : [];
    });
    return { point, agencies: numbered, label: numbered.length === 1 ? String(count) : `${count - numbered.length + 1}–${count}` };
  });
}

function someTouch(pins: readonly NumberedPin[], scale: number): boolean {
  return pins.some((one, index) =>
    pins.slice(index + 1).some((other) => {
      const apart = Math.abs(one.point[0] - other.point[0]) * scale;
      const below = Math.abs(one.point[1] - other.point[1]) * scale;
      return apart < (pinSize.widthOf(one.label) + pinSize.widthOf(other.label)) / 2 + gap && below < pinSize.height + gap;
    }),
  );
}
