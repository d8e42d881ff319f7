import type { Opened } from '../../lib/reading/Reading';
import { agenciesOf } from '../../lib/reading/agenciesOf';
import { useReaderPage } from '../reading/Reader';
import { AgencyDetails } from './AgencyDetails';
import { CountryDetails } from './CountryDetails';

type Props = { readonly opened: Opened; readonly headingId: string };

/** What is open, in words: the same under a pin of the picture, in the live map's popup and in the panel. */
export function Details({ opened, headingId }: Props) {
  const { map, words, linked, pagesAt, ownPagesAt, initially } = useReaderPage();
  const shared = { words, linked, headingId };
  if ('agencies' in opened) {
    return <AgencyDetails agencies={agenciesOf(map, opened.agencies)} {...shared} {...{ pagesAt, ownPagesAt, initially }} />;
  }
  const country = map.countries.find(({ code }) => code === opened.country);
  return country && <CountryDetails country={country} agencies={map.agencies} allAt={initially && pagesAt} {...shared} />;
}
