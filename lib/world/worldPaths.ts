import type { Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { CountryCode } from '../operation/Operation';
import type { PlaneBox } from '../stage/PlaneBox';
import { compactPath } from './compactPath';
import { labelPoint } from './labelPoint';
import { litTogether } from './litTogether';
import type { Outlines } from './outlines';
import { outlines } from './outlines';
import type { PlanePoint } from './plane';
import { shapeOf } from './shapeOf';

export type LitPath = {
  readonly country: CountryCode;
  readonly d: string;
  /** The smallest upright rectangle around the country, in whole plane units. */
  readonly bounds: PlaneBox;
  /** Inside the country's largest land, to a tenth of a plane unit. */
  readonly labelPoint: PlanePoint;
};

/** A step of 1 in the overview's paths, in plane units: a pixel where a map of the world is 1333 wide. Nearer, the finer outlines take over. */
const overviewUnit = 1.5;

/** Path data in steps of `unit` plane units. */
export type WorldPaths = {
  readonly unit: number;
  /** All land without Antarctica, merged, so that a border between countries is not in it. Areas. */
  readonly land: string;
  /** The borders between countries, each once. Lines, not areas. */
  readonly borders: string;
  /** One for each participant that the overview has a shape of, in the order they were given in. */
  readonly lit: readonly LitPath[];
  /** One for each disputed country, in the same way. */
  readonly disputed: readonly LitPath[];
  /** The shapes of the participants as one area, without the borders between them. */
  readonly together: string;
  /** The participants and the disputed countries that are too small for the overview (Singapore, Malta …). */
  readonly shapeless: readonly ShapelessCountry[];
};

/** A participant to be marked by a point: inside its shape on the finer outlines, where those have it (Gibraltar has none). */
export type ShapelessCountry = { readonly country: CountryCode; readonly labelPoint?: PlanePoint };

/**
 * The world of the overview (1:110 million) as SVG path data (see `plane.ts` for the plane).
 *
 * @param lit The participants' alpha-3 codes.
 * @param disputed Those of the countries of which sources disagree.
 */
export function worldPaths(lit: readonly CountryCode[], disputed: readonly CountryCode[] = []): WorldPaths {
  const topology = outlines('110m');
  const pathsOf = (countries: readonly CountryCode[]) => countries.map((country) => ({ country, path: litPath(topology, country) }));
  const [paths, disputedPaths] = [pathsOf(lit), pathsOf(disputed)];
  return {
    unit: overviewUnit,
    ...landAndBorders(),
    lit: paths.flatMap(({ path }) => path ?? []),
    disputed: disputedPaths.flatMap(({ path }) => path ?? []),
    together: litTogether(lit, overviewUnit),
    shapeless: [...paths, ...disputedPaths].flatMap(({ country, path }) => (path ? [] : shapelessCountry(country))),
  };
}

let known: Pick<WorldPaths, 'land' | 'borders'> | undefined;

/** The same for every operation, and by far most of the work. */
function landAndBorders(): Pick<WorldPaths, 'land' | 'borders'> {
  const topology = outlines('110m');
  const { countries } = topology.objects;
  known ??= {
    land: compactPath(merge(topology, countries.geometries).coordinates.flat(), overviewUnit),
    borders: compactPath(mesh(topology, countries, (a, b) => a !== b).coordinates, overviewUnit),
  };
  return known;
}

function shapelessCountry(country: CountryCode): ShapelessCountry {
  const shape = shapeOf(outlines('50m'), country);
  return { country, ...(shape && { labelPoint: labelPoint(shape) }) };
}

function litPath(topology: Outlines, country: CountryCode): LitPath | undefined {
  const shape = shapeOf(topology, country);
  if (!shape) return undefined;
  const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
  return { country, d: compactPath(rings, overviewUnit), bounds: boundsOf(rings), labelPoint: labelPoint(shape) };
}

function boundsOf(rings: readonly Position[][]): PlaneBox {
  const xs = rings.flat().map(([x = NaN]) => Math.round(x));
  const ys = rings.flat().map(([, y = NaN]) => Math.round(y));
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}
