import { addToList } from '../collections/addToList';
import type { CitationView, CountryView } from './OperationView';

/** Countries and the sources that say of all of them that they took part. */
export type SourcedCountries<Country> = { readonly citations: readonly CitationView[]; readonly countries: readonly Country[] };

/** Puts countries together that the same places in the same sources tell of, in the order of the first of each. */
export function bySources<Country extends Pick<CountryView, 'toldBy'>>(countries: readonly Country[]): readonly SourcedCountries<Country>[] {
  const groups = new Map<string, Country[]>();
  for (const country of countries) addToList(groups, JSON.stringify(country.toldBy ?? []), country);
  return [...groups.values()].map((together) => ({ citations: together[0]?.toldBy ?? [], countries: together }));
}
