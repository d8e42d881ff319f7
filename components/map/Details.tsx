import type { MapView } from '../../lib/view/MapView';
import type { Opened } from '../address/Opened';
import { AgencyDetails } from './AgencyDetails';
import { CountryDetails } from './CountryDetails';
import type { MapWords } from './MapWords';

type Props = {
  readonly opened: Opened;
  readonly map: MapView;
  readonly words: MapWords;
  readonly linked: boolean;
  readonly headingId: string;
};

/** What is open, in words: the same under a pin of the picture, in the live map's popup and in the panel. */
export function Details({ opened, map, words, linked, headingId }: Props) {
  const shared = { words, linked, headingId };
  if ('agencies' in opened) {
    return <AgencyDetails agencies={map.agencies.filter(({ id }) => opened.agencies.includes(id))} {...shared} />;
  }
  const country = map.countries.find(({ code }) => code === opened.country);
  return country && <CountryDetails country={country} agencies={map.agencies} {...shared} />;
}
