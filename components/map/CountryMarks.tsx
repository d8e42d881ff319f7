import { memo, useMemo } from 'react';
import type { Arrangement } from '../../lib/stage/arrange';
import type { MapView } from '../../lib/view/MapView';
import { useOpened } from '../reading/readingStore';
import { CountryName } from './CountryName';
import { Ring } from './Ring';

type Props = Pick<MapView, 'countries'> & Pick<Arrangement, 'labels' | 'rings'>;

/** The participants' names on the live map, and rings around those whose shape is too small to see. */
export const CountryMarks = memo(function CountryMarks({ countries, labels, rings }: Props) {
  const opened = useOpened();
  const openCountry = opened && 'country' in opened ? opened.country : undefined;
  const labelOf = useMemo(() => new Map(labels.map((label) => [label.code, label])), [labels]);
  const ringed = useMemo(() => new Set(rings), [rings]);
  return countries.map((country) => {
    const label = labelOf.get(country.code);
    return [
      ringed.has(country.code) && <Ring key={`ring-${country.code}`} point={country.point} />,
      label && <CountryName key={`name-${country.code}`} country={country} label={label} isOpen={openCountry === country.code} />,
    ];
  });
});
