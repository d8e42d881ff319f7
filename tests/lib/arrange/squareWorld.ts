import type { SceneRings } from '../../../lib/arrange/toScene';
import type { MapView } from '../../../lib/view/MapView';
import { form } from './form';
import { squareRing } from './drawLand';

/** A square country, by its upper left corner on the plane and its side; of side 0 it has no shape. Its agencies are so far right and down of its middle. */
export type SquareCountry = { readonly code: string; readonly x: number; readonly y: number; readonly side: number; readonly name?: string; readonly seats?: readonly (readonly [right: number, down: number])[] };

type SquareWorld = { readonly map: Pick<MapView, 'agencies' | 'countries'>; readonly rings: SceneRings };

/** A map of square countries, in plane units. */
export function squareWorld(countries: readonly SquareCountry[]): SquareWorld {
  const ringsOf = new Map(countries.map(({ code, x, y, side }) => [code, side > 0 ? [squareRing(x, y, side)] : []]));
  const map = {
    countries: countries.map(({ code, x, y, side, name = code }) => ({
      code,
      point: [x + side / 2, y + side / 2],
      bounds: { x0: x, y0: y, x1: x + side, y1: y + side },
      forms: [form(name, 8 * name.length), { ...form(code.slice(0, 2), 20, 105), isCode: true }],
    })),
    agencies: countries.flatMap(({ code, x, y, side, seats = [] }) =>
      seats.map(([right, down], place) => ({ id: `${code}-${place}`, country: code, point: [x + side / 2 + right, y + side / 2 + down], forms: [form(`${code} ${place}`, 50)] })),
    ),
  };
  return { map: map as unknown as SquareWorld['map'], rings: { land: [...ringsOf.values()].flat(), of: (code) => ringsOf.get(code) ?? [] } };
}
