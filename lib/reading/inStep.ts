import type { MapView } from '../view/MapView';
import type { StepView } from '../view/OperationView';

/** The agencies and countries that a step lights: those it names, and the countries of the agencies it names. */
export type Lit = { readonly agencies: readonly string[]; readonly countries: readonly string[] };

/** What a step is about. */
export function inStep({ agencies, countries }: StepView, map: Pick<MapView, 'agencies'>): Lit {
  const own = map.agencies.flatMap(({ id, country }) => (agencies.includes(id) && country ? [country] : []));
  return { agencies, countries: [...new Set([...countries, ...own])] };
}
