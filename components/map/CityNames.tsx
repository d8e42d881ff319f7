import { memo, useEffect, useState } from 'react';
import type { Arrangement } from '../../lib/stage/arrange';
import { placeCities, type PlacedCity } from '../../lib/stage/placeCities';
import type { MapView } from '../../lib/view/MapView';
import type { PlanePoint } from '../../lib/world/plane';
import { nextTask } from '../timing/nextTask';
import { CityName } from './CityName';
import { useInView } from './useInView';

const names = {
  pointOf: ({ group }: PlacedCity): PlanePoint => group.point,
  keyOf: ({ group }: PlacedCity): string => group.ids.join(' '),
  contentOf: (city: PlacedCity): PlacedCity => city,
  inStep: 16,
};

type Props = {
  readonly map: MapView;
  readonly arrangement: Arrangement;
  /** CSS pixels per plane unit. */
  readonly scale: number;
};

/** The names of the pins' cities, as far as there is room beside the pins and the countries' names: placed after those, in a task of their own. */
export const CityNames = memo(function CityNames({ map, arrangement, scale }: Props) {
  const [placed, setPlaced] = useState<readonly PlacedCity[]>([]);
  const cities = useInView(placed, names);

  useEffect(
    function placeThem() {
      let isWanted = true;
      void nextTask().then(() => isWanted && setPlaced(placeCities(arrangement.groups, map, arrangement.labels, scale)));
      return () => {
        isWanted = false;
      };
    },
    [map, arrangement, scale],
  );

  return cities.map((city) => <CityName key={names.keyOf(city)} city={city} />);
});
