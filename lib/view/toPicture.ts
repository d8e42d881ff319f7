import type { Operation } from '../operation/Operation';
import { planeSize } from '../world/plane';
import type { WorldPaths } from '../world/worldPaths';
import type { OperationView } from './OperationView';
import type { Picture } from './Picture';
import { relationLines } from './relationLines';

/**
 * What the map's picture shows of an operation: its participants, those of the view by name, and the lines between the view's agencies.
 *
 * @param hrefOf where a country stands in the list of agencies, by its code.
 */
export function toPicture(operation: Operation, view: OperationView, world: WorldPaths, hrefOf: (country: string) => string): Picture {
  const disputed = new Set(view.disputed?.map(({ code }) => code));
  const names = new Map([...view.countries, ...(view.disputed ?? [])].map(({ code, name }) => [code, name]));
  const ids = new Set(view.agencies.map(({ id }) => id));
  const shapes = [...world.lit, ...world.disputed, ...world.shapeless.map(({ country }) => ({ country, d: undefined }))];
  return {
    ...planeSize,
    unit: world.unit,
    land: world.land,
    borders: world.borders,
    countries: shapes.flatMap(({ country, d }) => {
      const name = names.get(country);
      return name === undefined ? [] : [{ country, name, href: hrefOf(country), d, ...(disputed.has(country) && { isDisputed: true as const }) }];
    }),
    ...(view.countries.length < operation.countries.length && { together: { countries: operation.countries.join(' '), d: world.together } }),
    relations: relationLines({ agencies: operation.agencies.filter(({ id }) => ids.has(id)) }).map(({ between, d }) => ({ between: between.join(' '), d })),
  };
}
