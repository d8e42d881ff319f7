import type { CountryCode, Operation } from '../operation/Operation';
import { participantsBox, worldBox } from '../stage/homeBox';
import { planeSize, toPlane, type PlanePoint } from '../world/plane';
import type { WorldPaths } from '../world/worldPaths';
import type { CountryPlace, MapView } from './MapView';
import type { OperationView } from './OperationView';

/**
 * What the map of an operation shows, in the view's language: its agencies at their seats on the plane, its participants
 * where their shapes are.
 *
 * @param hrefOf where an agency's facts stand in words: on the same page (`#interpol`), or on a page of its own.
 * @throws RangeError when the view and the operation are not of the same agencies.
 */
export function toMapView(view: OperationView, operation: Operation, world: WorldPaths, hrefOf: (agency: string) => string): MapView {
  const agencies = view.agencies.map((agency) => {
    const seat = operation.agencies.find(({ id }) => id === agency.id)?.seat;
    if (!seat) throw new RangeError(`Agency '${agency.id}' has no seat.`);
    return { ...agency, href: hrefOf(agency.id), point: rounded(toPlane([seat.longitude, seat.latitude])) };
  });
  const countries = view.countries.flatMap((country) => {
    const seat = agencies.find((agency) => agency.country === country.code)?.point;
    const place = placeOf(country.code, world) ?? (seat && placeAt(seat));
    return place ? [{ ...country, ...place }] : [];
  });
  const points = [...agencies, ...countries].map(({ point }) => point);
  return { slug: view.slug, agencies, countries, frames: { world: worldBox, participants: participantsBox(points) }, plane: planeSize };
}

/** A participant's shape or, where the outlines have none, the point that stands for it. */
function placeOf(code: CountryCode, world: WorldPaths): CountryPlace | undefined {
  const shape = world.lit.find(({ country }) => country === code);
  if (shape) return { point: rounded(shape.labelPoint), bounds: shape.bounds };
  const point = world.shapeless.find(({ country }) => country === code)?.labelPoint;
  return point && placeAt(point);
}

function placeAt(point: PlanePoint): CountryPlace {
  const [x, y] = rounded(point);
  return { point: [x, y], bounds: { x0: x, y0: y, x1: x, y1: y } };
}

/** A tenth of a plane unit is about 2 km: nearer than a pin is wide at any zoom. */
function rounded([x, y]: PlanePoint): PlanePoint {
  return [Math.round(10 * x) / 10, Math.round(10 * y) / 10];
}
