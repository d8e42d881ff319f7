import type { PageData } from '../../lib/site/loadPage';
import { relationLines } from '../../lib/view/relationLines';
import { OperationMap } from './OperationMap';
import type { Wake } from './useLiveMap';
import { WorldPicture } from './WorldPicture';

type Props = {
  readonly page: PageData;
  readonly wake: Wake;
  /** Where the list of agencies is: on the same page, or at this address. */
  readonly list?: string;
};

/** The map of a page, with the world drawn at build. It stands in a `PageReader`. */
export function MapFigure({ page: { operation, view, world }, wake, list = '' }: Props) {
  const names = new Map(view.countries.map(({ code, name }) => [code, name]));
  const ids = new Set(view.agencies.map(({ id }) => id));
  const shown = { agencies: operation.agencies.filter(({ id }) => ids.has(id)) };
  return (
    <OperationMap wake={wake}>
      <WorldPicture world={world} names={names} relations={relationLines(shown)} hrefOf={(country) => `${list}#country-${country}`} />
    </OperationMap>
  );
}
