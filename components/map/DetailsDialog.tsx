import { useEffect, useId, useRef } from 'react';
import type { MapView } from '../../lib/view/MapView';
import { close, type OpenedState } from '../address/openedStore';
import type { Opened } from '../address/Opened';
import { Details } from './Details';
import type { MapWords } from './MapWords';

type Props = {
  readonly state: OpenedState & { readonly opened: Opened };
  readonly map: MapView;
  readonly words: MapWords;
  readonly linked: boolean;
};

/** The open details with their close button. What the reader opened takes the focus; what an address opened does not. */
export function DetailsDialog({ state: { opened, byReader }, map, words, linked }: Props) {
  const headingId = useId();
  const dialog = useRef<HTMLDivElement>(null);

  useEffect(
    function focusWhatTheReaderOpened() {
      if (byReader) dialog.current?.focus({ preventScroll: true });
    },
    [byReader, opened],
  );

  return (
    <div ref={dialog} className="details" role="dialog" aria-labelledby={headingId} tabIndex={-1}>
      <button type="button" className="details-close" aria-label={words.map.close} onClick={close}>
        <span aria-hidden="true">×</span>
      </button>
      <Details opened={opened} map={map} words={words} linked={linked} headingId={headingId} />
    </div>
  );
}
