import { useMemo, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { Focus } from '../../lib/reading/focusOfReading';
import { mostListed } from '../../lib/reading/sliceGroups';
import { arrange, arrangeClose, type Arrangement, type CloseArrangement } from '../../lib/stage/arrange';
import { arrangeTier } from '../../lib/stage/arrangeTiers';
import type { SeatGroup } from '../../lib/stage/groupSeats';
import type { PlacedCity } from '../../lib/stage/placeCities';
import type { PlanePoint } from '../../lib/world/plane';
import type { StageView } from '../../lib/stage/fitBox';
import type { Tier } from '../../lib/stage/tiers';
import type { MapView } from '../../lib/view/MapView';
import { close, useOpened } from '../reading/readingStore';
import { CityName } from './CityName';
import { CountryName } from './CountryName';
import type { MapWords } from './MapWords';
import { LivePin } from './LivePin';
import { isNearerThan, scaleOfZoom, zoomOfScale } from './planeCrs';
import { Ring } from './Ring';
import { useInView } from './useInView';

const none: readonly PlacedCity[] = [];
const pointOfGroup = ({ point }: SeatGroup): PlanePoint => point;
const keyOf = ({ ids }: SeatGroup): string => ids.join(' ');
const pointOfCity = ({ group }: PlacedCity): PlanePoint => group.point;
const keyOfCity = ({ group }: PlacedCity): string => keyOf(group);

type Props = { readonly map: MapView; readonly focus: Focus; readonly words: MapWords; readonly home: StageView; readonly tier: Tier };

/** Pins, names and rings on the live map: as on the picture until the reader zooms, then arranged anew for each zoom. */
export function LiveMarks({ map: whole, focus, words, home, tier }: Props) {
  const leafletMap = useMap();
  const opened = useOpened();
  const map = useMemo(() => (focus.agencies === whole.agencies ? whole : { ...whole, agencies: focus.agencies }), [whole, focus.agencies]);
  const openAgencies = new Set(opened && 'agencies' in opened ? opened.agencies : []);
  const openCountry = opened && 'country' in opened ? opened.country : undefined;
  const [zoom, setZoom] = useState(() => leafletMap.getZoom());
  const arrangement = useMemo((): Arrangement & Partial<CloseArrangement> => {
    if (isNearerThan(zoom, home.scale)) return arrangeClose(map, scaleOfZoom(zoom));
    const isHome = Math.abs(zoom - zoomOfScale(home.scale)) < 0.01;
    return isHome ? arrangeTier(map, tier) : arrange(map, scaleOfZoom(zoom), { x0: 0, y0: 0, x1: map.plane.width, y1: map.plane.height });
  }, [map, zoom, home, tier]);

  const labels = useMemo(() => new Map(arrangement.labels.map((label) => [label.code, label])), [arrangement]);
  const groups = useInView(arrangement.groups, pointOfGroup, keyOf);
  const cities = useInView(arrangement.cities ?? none, pointOfCity, keyOfCity);

  const isCrowded = whole.agencies.length > mostListed;

  useMapEvents({
    click({ originalEvent: { target } }) {
      // A link in the popup that opened something else is gone by now: its press was none beside the popup.
      if (opened && target instanceof Node && target.isConnected) close();
    },
    zoomend() {
      setZoom(leafletMap.getZoom());
    },
  });

  return (
    <>
      {map.countries.map((country) => {
        const label = labels.get(country.code);
        const isSmall = arrangement.rings.includes(country.code);
        return [
          isSmall && <Ring key={`ring-${country.code}`} point={country.point} />,
          label && (
            <CountryName
              key={`name-${country.code}`}
              country={country}
              label={label}
              isOpen={openCountry === country.code}
            />
          ),
        ];
      })}
      {cities.map((city) => (
        <CityName key={city.group.ids.join(' ')} city={city} />
      ))}
      {groups.map((group) => (
        <LivePin
          key={isCrowded ? String(group.point) : keyOf(group)}
          group={group}
          map={map}
          words={words}
          isOpen={group.ids.some((id) => openAgencies.has(id))}
          isQuiet={focus.quietAgencies.size > 0 && group.ids.every((id) => focus.quietAgencies.has(id))}
          isPartner={focus.partners.size > 0 && group.ids.some((id) => focus.partners.has(id))}
        />
      ))}
    </>
  );
}
