import type { PlacedCity } from '../../lib/stage/placeCities';
import { Words } from '../text/Words';
import { ElementMarker } from './ElementMarker';

type Props = { readonly city: PlacedCity };

/** A city's name beside its pin, for those who look: the pin's own name says it, too. */
export function CityName({ city: { group, name, dx, dy } }: Props) {
  return (
    <ElementMarker point={group.point} layer="name">
      <span className="city" aria-hidden="true" style={{ translate: `calc(-50% + ${dx}px) calc(-50% + ${dy}px)` }}>
        <Words of={name} />
      </span>
    </ElementMarker>
  );
}
