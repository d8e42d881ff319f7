import { memo, useMemo } from 'react';
import type { SheetName } from '../../lib/arrange/MapSheet';
import type { Focus } from '../../lib/reading/focusOfReading';
import type { MapView } from '../../lib/view/MapView';
import { useOpened } from '../reading/readingStore';
import { CountryName } from './CountryName';
import { useInView } from './useInView';

const byCountry = {
  pointOf: ({ at }: SheetName): readonly [number, number] => at,
  keyOf: ({ code }: SheetName): string => code,
  contentOf: (name: SheetName): SheetName => name,
  inStep: 16,
};

type Props = Pick<MapView, 'countries'> & { readonly names: readonly SheetName[]; readonly focus: Focus };

/** The participants' names on the live map, and rings around those whose shape is too small to see. */
export const CountryMarks = memo(function CountryMarks({ countries, names, focus }: Props) {
  const opened = useOpened();
  const openCountry = opened && 'country' in opened ? opened.country : undefined;
  const known = useMemo(() => new Map(countries.map((country) => [country.code, country])), [countries]);
  return useInView(names, byCountry).map((name) => {
    const country = known.get(name.code);
    return country && <CountryName key={name.code} country={country} name={name} isOpen={openCountry === name.code} isQuiet={focus.quietCountries.includes(name.code)} />;
  });
});
