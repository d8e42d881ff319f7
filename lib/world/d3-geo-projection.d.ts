declare module 'd3-geo-projection' {
  import type { GeoStreamWrapper } from 'd3-geo';
  import type { FeatureCollection, GeoJsonProperties, Geometry } from 'geojson';

  /** Removes the cuts along the antimeridian and at the poles from spherical GeoJSON. */
  export function geoStitch<G extends Geometry, P extends GeoJsonProperties>(collection: FeatureCollection<G, P>): FeatureCollection<G, P>;

  /** Spherical GeoJSON to planar GeoJSON; a feature that the projection clips away whole has a null geometry. */
  export function geoProject<G extends Geometry, P extends GeoJsonProperties>(
    collection: FeatureCollection<G, P>,
    projection: GeoStreamWrapper,
  ): FeatureCollection<G, P>;
}
