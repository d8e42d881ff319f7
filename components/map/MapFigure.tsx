import { fill } from '../../lib/language/fill';
import type { PageData } from '../../lib/site/loadPage';
import { wordsOf } from '../../lib/view/Text';
import { toMapView } from '../../lib/view/toMapView';
import type { Opened } from '../address/Opened';
import { toMapWords } from './MapWords';
import { OperationMap } from './OperationMap';
import type { Wake } from './useLiveMap';
import { WorldPicture } from './WorldPicture';

type Props = {
  readonly page: PageData;
  readonly wake: Wake;
  readonly linked: boolean;
  readonly initially?: Opened;
  /** Where the list of agencies is: on the same page, or at this address. */
  readonly list?: string;
  /** Where an agency's facts stand in words; its entry in the list when left out. */
  readonly hrefOf?: (agency: string) => string;
};

/** The map of a page, with the world drawn at build. */
export function MapFigure({ page: { operation, view, world, messages }, wake, linked, initially, list = '', hrefOf = (agency) => `${list}#${agency}` }: Props) {
  const map = toMapView(view, operation, world, hrefOf);
  const words = toMapWords(messages, fill(messages.map.label, { name: wordsOf(view.name) }));
  const names = new Map(view.countries.map(({ code, name }) => [code, name]));
  return (
    <OperationMap map={map} words={words} wake={wake} linked={linked} {...(initially && { initially })}>
      <WorldPicture world={world} names={names} hrefOf={(country) => `${list}#country-${country}`} />
    </OperationMap>
  );
}
