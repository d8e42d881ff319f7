import type { PageData } from '../../lib/site/loadPage';
import { toPicture } from '../../lib/view/toPicture';
import { Island } from '../island/Island';
import { LoadFailed } from '../island/LoadFailed';
import { WorldPicture } from './WorldPicture';

type Props = {
  readonly page: PageData;
  /** Where the list of agencies is: on the same page, or at this address. */
  readonly list?: string;
};

/** The map of a page, with the world drawn at build. It stands in a `PageReader`. */
export function MapFigure({ page: { operation, view, world, messages }, list = '' }: Props) {
  return (
    <>
      <Island of="map" with={{}}>
        <WorldPicture {...toPicture(operation, view, world, list)} />
      </Island>
      <LoadFailed words={messages.map} />
    </>
  );
}
