import type { Operation } from '../operation/Operation';
import { litTogether } from '../world/litTogether';
import { planeSize } from '../world/plane';
import type { WorldPaths } from '../world/worldPaths';
import type { OperationView } from './OperationView';
import type { Picture } from './Picture';
import { relationLines } from './relationLines';

/** The area of all participants, by their outlines: many pages of one operation have it. */
const known = new WeakMap<WorldPaths, string>();

/**
 * What the map's picture shows of an operation: its participants, those of the view by name, and the lines between the view's agencies.
 *
 * @param hrefOf where a country stands in the list of agencies, by its code.
 */
export function toPicture(operation: Operation, view: OperationView, world: WorldPaths, hrefOf: (country: string) => string): Picture {
  const names = new Map(view.countries.map(({ code, name }) => [code, name]));
  const ids = new Set(view.agencies.map(({ id }) => id));
  const shapes = [...world.lit, ...world.shapeless.map(({ country }) => ({ country, d: undefined }))];
  return {
    ...planeSize,
    unit: world.unit,
    land: world.land,
    borders: world.borders,
    countries: shapes.flatMap(({ country, d }) => {
      const name = names.get(country);
      return name === undefined ? [] : [{ country, name, href: hrefOf(country), d }];
    }),
    ...(names.size < operation.countries.length && { together: { countries: operation.countries.join(' '), d: togetherIn(operation, world) } }),
    relations: relationLines({ agencies: operation.agencies.filter(({ id }) => ids.has(id)) }).map(({ between, d }) => ({ between: between.join(' '), d })),
  };
}

function togetherIn({ countries }: Operation, world: WorldPaths): string {
  const d = known.get(world) ?? litTogether(countries, world.unit);
  known.set(world, d);
  return d;
}
