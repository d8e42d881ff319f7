import { geoProject, geoStitch } from 'd3-geo-projection';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { CountryProperties, Detail } from './atlas';
import { atlasCountries } from './atlas';
import { planeProjection } from './plane';

/**
 * The atlas's countries on the plane, in plane units, without Antarctica: the crop never shows it, so its bytes would be for nothing.
 *
 * Release 1.0.0 of the atlas already runs on across the antimeridian: stitching moves one point, in Fiji. The tests would show a cut.
 *
 * The overview also leaves out the one island that the cut at 169° W goes through, St Lawrence Island in the Bering Strait:
 * its other part would stand at the other edge, and the bounds of the United States would be the whole plane's.
 */
export function projectedCountries(detail: Detail): FeatureCollection<Polygon | MultiPolygon, CountryProperties> {
  const features = atlasCountries(detail)
    .filter(({ properties }) => properties.a3 !== 'ATA')
    .map((country) => ({
      type: 'Feature' as const,
      properties: { a3: country.properties.a3 },
      geometry: detail === '110m' ? withoutCutIslands(country.geometry) : country.geometry,
    }));
  return geoProject(geoStitch({ type: 'FeatureCollection', features }), planeProjection);
}

function withoutCutIslands(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  if (geometry.type === 'Polygon') return geometry;
  return { type: 'MultiPolygon', coordinates: geometry.coordinates.filter(([outer]) => !outer || !isCut(outer)) };
}

/** Whether a ring has points on both sides of the cut, within the 11 degrees between it and the antimeridian. */
function isCut(ring: Position[]): boolean {
  const longitudes = ring.flatMap(([longitude]) => longitude ?? []);
  return longitudes.some((degrees) => degrees < -169) && longitudes.some((degrees) => degrees > -169 && degrees < -158);
}
