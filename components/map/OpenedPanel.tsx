import type { MapView } from '../../lib/view/MapView';
import type { Opened } from '../address/Opened';
import type { OpenedState } from '../address/openedStore';
import { DetailsDialog } from './DetailsDialog';
import type { MapWords } from './MapWords';

type Props = {
  readonly state: OpenedState & { readonly opened: Opened };
  readonly map: MapView;
  readonly words: MapWords;
  readonly linked: boolean;
};

/** The open details where a popup would not fit over the map: docked to the lower edge of what the reader sees. */
export function OpenedPanel(props: Props) {
  return (
    <div className="panel">
      <DetailsDialog {...props} />
    </div>
  );
}
