import { memo, useMemo } from 'react';
import type { Arrangement } from '../../lib/stage/arrange';
import type { PlacedLabel } from '../../lib/stage/placeLabels';
import type { MapView } from '../../lib/view/MapView';
import type { PlanePoint } from '../../lib/world/plane';
import { useOpened } from '../reading/readingStore';
import { CountryName } from './CountryName';
import { Ring } from './Ring';
import { useInView } from './useInView';

type Country = MapView['countries'][number];
type NamedCountry = { readonly country: Country; readonly label: PlacedLabel };

const byCountry = {
  pointOf: ({ country }: NamedCountry): PlanePoint => country.point,
  keyOf: ({ country }: NamedCountry): string => country.code,
  contentOf: ({ label: { dx, dy } }: NamedCountry): string => `${dx} ${dy}`,
  inStep: 16,
};
const codeOf = ({ code }: Country): string => code;
const byCode = { pointOf: ({ point }: Country): PlanePoint => point, keyOf: codeOf, contentOf: codeOf, inStep: 16 };

type Props = Pick<MapView, 'countries'> & Pick<Arrangement, 'labels' | 'rings'>;

/** The participants' names on the live map, and rings around those whose shape is too small to see. */
export const CountryMarks = memo(function CountryMarks({ countries, labels, rings }: Props) {
  const opened = useOpened();
  const openCountry = opened && 'country' in opened ? opened.country : undefined;
  const named = useMemo(() => namedCountries(countries, labels), [countries, labels]);
  const ringed = useMemo(() => countries.filter(({ code }) => rings.includes(code)), [countries, rings]);
  return (
    <>
      {useInView(ringed, byCode).map((country) => (
        <Ring key={country.code} point={country.point} isDisputed={'conflict' in country} />
      ))}
      {useInView(named, byCountry).map(({ country, label }) => (
        <CountryName key={country.code} country={country} label={label} isOpen={openCountry === country.code} />
      ))}
    </>
  );
});

function namedCountries(countries: readonly Country[], labels: readonly PlacedLabel[]): readonly NamedCountry[] {
  const labelOf = new Map(labels.map((label) => [label.code, label]));
  return countries.flatMap((country) => {
    const label = labelOf.get(country.code);
    return label ? [{ country, label }] : [];
  });
}
