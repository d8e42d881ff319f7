import type { PageData } from '../../lib/site/loadPage';
import { hrefsOfCountries } from '../../lib/view/listPages';
import { toPicture } from '../../lib/view/toPicture';
import { Island } from '../island/Island';
import { MapFailed } from './MapFailed';
import { StaticDetails } from './StaticDetails';
import { WorldPicture } from './WorldPicture';

/** More lines between agencies than this come with the page's facts: none is seen before one of its agencies is open. */
const mostDrawn = 200;

type Props = {
  readonly page: PageData;
  /** Where the list of agencies is: on this page and, if it is long, on those of the whole list; or at this address, which is empty for this page alone. */
  readonly list?: string;
};

/** The map of a page, with the world drawn at build. It stands in a `PageReader`. */
export function MapFigure({ page: { operation, view, world, messages }, list }: Props) {
  const hrefOfCountry = hrefsOfCountries(view);
  const hrefOf = (code: string): string => (list === undefined ? hrefOfCountry(code) : `${list}#country-${code}`);
  const picture = toPicture(operation, view, world, hrefOf);
  const isMany = picture.relations.length > mostDrawn;
  return (
    <>
      <StaticDetails />
      <Island of="map" with={isMany ? { relations: picture.relations } : {}}>
        <WorldPicture {...picture} relations={isMany ? [] : picture.relations} />
      </Island>
      <MapFailed id="load-failed" hidden data-old={messages.map.tooOld} words={messages.map} />
    </>
  );
}
