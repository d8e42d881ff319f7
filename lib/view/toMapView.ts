import { disputedCountries } from '../operation/disputedCountries';
import type { Agency, CountryCode, Operation } from '../operation/Operation';
import { participantsBox, worldBox } from '../stage/homeBox';
import { planeSize, toPlane, type PlanePoint } from '../world/plane';
import { namesToFind } from '../world/namesToFind';
import type { WorldPaths } from '../world/worldPaths';
import type { CountryPlace, MapView } from './MapView';
import type { OperationView } from './OperationView';
import { wordsOf } from './Text';
import { agencyWordsToFind, othersOf } from './wordsToFind';

/**
 * What the map of an operation shows, in the view's language: its agencies at their seats on the plane, its participants
 * where their shapes are. Agencies that have no place on it are left out.
 *
 * @param hrefOf where an agency's facts stand in words: on the same page (`#interpol`), or on a page of its own.
 * @throws RangeError when the view and the operation are not of the same agencies.
 */
export function toMapView(view: OperationView, operation: Operation, world: WorldPaths, hrefOf: (agency: string) => string): MapView {
  const records = new Map(operation.agencies.map((record) => [record.id, record]));
  const places = new Map([...operation.countries, ...disputedCountries(operation)].map((code) => [code, placeOf(code, world)]));
  const agencies = view.agencies.flatMap((agency) => {
    const record = records.get(agency.id);
    if (!record) throw new RangeError(`Agency '${agency.id}' is not the operation's.`);
    const seat = seatOf(record);
    return seat === undefined ? [] : [{ ...agency, href: hrefOf(agency.id), ...seat, foundBy: agencyWordsToFind(record, view.language) }];
  });
  const firstSeats = new Map(agencies.toReversed().map(({ country, point }) => [country, point]));
  const countries = [...view.countries, ...(view.disputed ?? [])].flatMap((country) => {
    const seat = firstSeats.get(country.code);
    const place = places.get(country.code) ?? (seat && placeAt(seat));
    return place ? [{ ...country, ...place }] : [];
  });
  const points = [...agencies, ...[...places.values()].flatMap((place) => place ?? [])].map(({ point }) => point);
  const { compare } = new Intl.Collator(view.language);
  const byName = [...agencies].sort((a, b) => compare(wordsOf(a.name), wordsOf(b.name))).map(({ id }) => id);
  const frames = { world: worldBox, participants: participantsBox(points) };
  const participants = view.countries.map((country) => ({ ...country, foundBy: country.outcomes.length > 0 ? outcomesOf(country.code) : [] }));
  const disputed = view.disputed?.map((country) => ({ ...country, foundBy: [] }));
  const landCodes = new Set([...[...view.countries, ...(view.disputed ?? [])].map(({ code }) => code), ...agencies.map(({ land }) => land)]);
  const lands = Object.fromEntries([...landCodes].map((code) => [code, namesToFind(code)]));
  return { slug: view.slug, agencies, countries, participants, ...(disputed && { disputed }), lands, steps: view.steps, byName, frames, plane: planeSize };

  /** An agency whose seat no source gives stands for its country; an international organisation without one stands nowhere. */
  function seatOf({ seat, country }: Agency): { readonly point: PlanePoint; readonly land: CountryCode } | undefined {
    if (seat) return { point: rounded(toPlane([seat.longitude, seat.latitude])), land: seat.country };
    const place = country === undefined ? undefined : places.get(country);
    return country !== undefined && place ? { point: place.point, land: country } : undefined;
  }

  function outcomesOf(code: CountryCode): readonly string[] {
    return othersOf(operation.outcomes.filter(({ country }) => country === code).map(({ text }) => text), view.language);
  }
}

/** A participant's shape or, where the outlines have none, the point that stands for it. */
function placeOf(code: CountryCode, world: WorldPaths): CountryPlace | undefined {
  const shape = [...world.lit, ...world.disputed].find(({ country }) => country === code);
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
