import type { StaticArrangement } from '../../lib/stage/arrangeTiers';
import type { MapView } from '../../lib/view/MapView';
import type { Opened } from '../address/Opened';
import { Details } from './Details';
import type { MapWords } from './MapWords';

type Props = { readonly map: MapView; readonly arrangement: StaticArrangement; readonly words: MapWords; readonly linked: boolean };

/** What the picture's pins and names open. */
export function StaticDetails({ map, arrangement, words, linked }: Props) {
  const opened: readonly { key: string; what: Opened }[] = [
    ...map.countries.map(({ code }) => ({ key: code, what: { country: code } })),
    ...arrangement.pins.map(({ key, ids }) => ({ key, what: { agencies: ids } })),
  ];
  return opened.map(({ key, what }) => (
    <div
      key={key}
      id={`details-${key}`}
      className="details"
      popover="auto"
      role="dialog"
      aria-labelledby={`heading-${key}`}
      data-opened={JSON.stringify(what)}
    >
      <button type="button" className="details-close" popoverTarget={`details-${key}`} popoverTargetAction="hide" aria-label={words.map.close}>
        <span aria-hidden="true">×</span>
      </button>
      <Details opened={what} map={map} words={words} linked={linked} headingId={`heading-${key}`} />
    </div>
  ));
}
