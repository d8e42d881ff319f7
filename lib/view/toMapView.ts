import type { Operation } from '../operation/Operation';
import { participantsBox, worldBox } from '../stage/homeBox';
import { planeSize, toPlane, type PlanePoint } from '../world/plane';
import type { WorldPaths } from '../world/worldPaths';
import type { CountryPlace, MapView } from './MapView';
import type { OperationView } from './OperationView';

/**
 * What the map of an operation shows, in the view's language: its agencies at their seats on the plane, its participants
 * where their shapes are.
 *
 * @throws RangeError when the view and the operation are not of the same agencies.
 */
export function toMapView(view: OperationView, operation: Operation, world: WorldPaths): MapView {
  const agencies = view.agencies.map((agency) => {
    const seat = operation.agencies.find(({ id }) => id === agency.id)?.seat;
    if (!seat) throw new RangeError(`Agency '${agency.id}' has no seat.`);
    return { ...agency, point: rounded(toPlane([seat.longitude, seat.latitude])) };
  });
  const countries = view.countries.flatMap((country) => {
    const place = placeOf(country.code, world);
    return place ? [{ ...country, ...place }] : [];
  });
  const points = [...agencies, ...countries].map(({ point }) => point);
  return { slug: view.slug, agencies, countries, frames: { world: worldBox, participants: participantsBox(points) }, plane: planeSize };
}

function placeOf(code: string, world: WorldPaths): CountryPlace | undefined {
  const shape = world.lit.find(({ country }) => country === code);
  return shape && { point: rounded(shape.labelPoint), bounds: shape.bounds };
}

/** A tenth of a plane unit is about 2 km: nearer than a pin is wide at any zoom. */
function rounded([x, y]: PlanePoint): PlanePoint {
  return [Math.round(10 * x) / 10, Math.round(10 * y) / 10];
}
