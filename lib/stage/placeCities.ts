import type { MapView } from '../view/MapView';
import { wordsOf, type Text } from '../view/Text';
import type { SeatGroup } from './groupSeats';
import { areaOf, pinRadius, type Nameable, type PlacedLabel } from './placeLabels';
import { around, type Rectangle } from './Rectangle';
import { RectangleIndex } from './RectangleIndex';

/** A city's name beside its pin: its middle, in CSS pixels to the right of and below the pin's. */
export type PlacedCity = { readonly group: SeatGroup; readonly name: Text; readonly dx: number; readonly dy: number };

/** A city's name, in CSS pixels; smaller than a country's, and estimated like that. */
const characterWidth = 8.4;
const textHeight = 16;
const slack = 8;

/**
 * Places the names of the pins' cities where they cover neither a pin nor a name; those without room are left out. A pin has a city
 * if all its agencies sit in one, and their coordinates are that city's and not a country's.
 *
 * @param names the countries' names, which stand already.
 * @param scale CSS pixels per plane unit.
 */
export function placeCities(groups: readonly SeatGroup[], { agencies, countries }: Pick<MapView, 'agencies' | 'countries'>, names: readonly PlacedLabel[], scale: number): readonly PlacedCity[] {
  const taken = new RectangleIndex([
    ...groups.map(({ point: [x, y] }) => around(x * scale, y * scale, 2 * pinRadius, 2 * pinRadius)),
    ...names.flatMap((name) => areaOfLabel(name, countries, scale)),
  ]);
  const seats = new Map(agencies.map(({ id, seat }) => [id, seat]));
  return groups.flatMap((group): readonly PlacedCity[] => {
    const name = cityOf(group, seats);
    if (name === undefined) return [];
    const width = wordsOf(name).length * characterWidth + 4;
    for (const [dx, dy] of candidates(width)) {
      const area = around(group.point[0] * scale + dx, group.point[1] * scale + dy, width, textHeight);
      if (taken.overlaps(area)) continue;
      taken.add(area);
      return [{ group, name, dx: Math.round(dx), dy }];
    }
    return [];
  });
}

function cityOf({ ids }: SeatGroup, seatsById: ReadonlyMap<string, MapView['agencies'][number]['seat']>): Text | undefined {
  const seats = ids.flatMap((id) => seatsById.get(id) ?? []);
  const [first, ...others] = seats;
  if (!first || seats.some(({ precision }) => precision === 'country')) return undefined;
  return others.every(({ text }) => wordsOf(text) === wordsOf(first.text)) ? first.text : undefined;
}

/** What a country's name takes, and something at both ends: in Cyrillic it is wider than the estimate. */
function areaOfLabel(label: PlacedLabel, countries: readonly Nameable[], scale: number): readonly Rectangle[] {
  const country = countries.find(({ code }) => code === label.code);
  if (!country) return [];
  const { left, right, ...sides } = areaOf(country, label, scale);
  return [{ ...sides, left: left - slack, right: right + slack }];
}

/** Offsets to try, best first: beside the pin, then below and above it. */
function candidates(width: number): readonly (readonly [number, number])[] {
  const beside = width / 2 + pinRadius + 2;
  return [[beside, 0], [-beside, 0], [0, 24], [0, -24], [beside, 14], [beside, -14], [-beside, 14], [-beside, -14]];
}
