import type { Operation } from '../operation/Operation';
import { planeSize } from '../world/plane';
import type { WorldPaths } from '../world/worldPaths';
import type { OperationView } from './OperationView';
import type { Picture } from './Picture';
import { relationLines } from './relationLines';

/**
 * What the map's picture shows of an operation: the view's countries, and the lines between the view's agencies.
 *
 * @param hrefOf where a country stands in the list of agencies, by its code.
 */
export function toPicture(operation: Operation, view: OperationView, world: WorldPaths, hrefOf: (country: string) => string): Picture {
  const names = new Map(view.countries.map(({ code, name }) => [code, name]));
  const ids = new Set(view.agencies.map(({ id }) => id));
  const countries = [...world.lit, ...world.shapeless.map(({ country }) => ({ country, d: undefined }))];
  return {
    ...planeSize,
    unit: world.unit,
    land: world.land,
    borders: world.borders,
    countries: countries.map(({ country, d }) => ({ country, name: names.get(country) ?? country, href: hrefOf(country), d })),
    relations: relationLines({ agencies: operation.agencies.filter(({ id }) => ids.has(id)) }).map(({ between, d }) => ({ between: between.join(' '), d })),
  };
}
