import { geoDistance } from 'd3-geo';
import type { Position } from 'geojson';

/**
 * The distance from a place to the nearest point of a great-circle arc, exact on a sphere.
 *
 * @param place Longitude before latitude, in degrees, as are the arc's two ends, which are less than half the globe apart.
 * @returns Radians.
 */
export function distanceToArc(place: Position, start: Position, end: Position): number {
  const [p, a, b] = [toVector(place), toVector(start), toVector(end)];
  const normal = cross(a, b);
  const length = Math.hypot(...normal);
  const isAbeam = length > 0 && dot(cross(normal, a), p) > 0 && dot(cross(b, normal), p) > 0;
  if (isAbeam) return Math.asin(Math.min(1, Math.abs(dot(normal, p)) / length));
  return Math.min(distance(place, start), distance(place, end));
}

function distance([x1 = NaN, y1 = NaN]: Position, [x2 = NaN, y2 = NaN]: Position): number {
  return geoDistance([x1, y1], [x2, y2]);
}

type Vector = readonly [number, number, number];

function toVector([longitude = NaN, latitude = NaN]: Position): Vector {
  const [lambda, phi] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

function cross([a1, a2, a3]: Vector, [b1, b2, b3]: Vector): Vector {
  return [a2 * b3 - a3 * b2, a3 * b1 - a1 * b3, a1 * b2 - a2 * b1];
}

function dot([a1, a2, a3]: Vector, [b1, b2, b3]: Vector): number {
  return a1 * b1 + a2 * b2 + a3 * b3;
}
