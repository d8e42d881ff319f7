import { geoEqualEarth } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { Position } from 'geojson';

/** A point of the plane, in plane units: x to the right, y down, the origin at the top left. */
export type PlanePoint = readonly [x: number, y: number];

const width = 2000;

/**
 * The plane every outline and every seat is drawn on: the whole sphere in Equal Earth, centred on 11° E, 2000 units wide.
 * That meridian puts the cut at 169° W, in the Bering Strait, where it parts no country's mainland.
 *
 * Its precision is 0, which turns d3's resampling off: the many straight borders along a parallel stay straight on the plane,
 * and neighbours keep exactly the same points along a shared border.
 */
export const planeProjection: GeoProjection = geoEqualEarth().rotate([-11, 0]).fitWidth(width, { type: 'Sphere' }).precision(0);

/** The same plane for lines over the globe: with d3's resampling, which bends them as great circles bend on the plane. */
export const greatCircles: GeoProjection = geoEqualEarth().rotate([-11, 0]).fitWidth(width, { type: 'Sphere' });

/** The plane's size in plane units, its height rounded up to a whole one. */
export const planeSize = { width, height: Math.ceil(project(0, -90)[1]) } as const;

/**
 * Where a place lies on the plane.
 *
 * @param position Longitude before latitude, in degrees: −180 to 180 and −90 to 90.
 * @returns Plane units, within `planeSize`.
 * @throws RangeError when a coordinate is missing, not finite or out of range.
 */
export function toPlane(position: Position): PlanePoint {
  const [longitude, latitude] = position;
  if (!isWithin(longitude, 180)) throw new RangeError(`A longitude must be from −180 to 180 degrees, not ${longitude}.`);
  if (!isWithin(latitude, 90)) throw new RangeError(`A latitude must be from −90 to 90 degrees, not ${latitude}.`);
  return project(longitude, latitude);
}

function isWithin(degrees: number | undefined, limit: number): degrees is number {
  return degrees !== undefined && Math.abs(degrees) <= limit; // false for NaN too
}

function project(longitude: number, latitude: number): PlanePoint {
  const point = planeProjection([longitude, latitude]);
  if (point === null) throw new RangeError(`Equal Earth has no point for [${longitude}, ${latitude}].`);
  return point;
}
