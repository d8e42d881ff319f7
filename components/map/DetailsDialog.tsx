import { useEffect, useId, useRef } from 'react';
import type { Opened } from '../../lib/reading/Reading';
import { useReaderPage } from '../reading/Reader';
import { close, type ReadingState } from '../reading/readingStore';
import { Details } from './Details';

type Props = { readonly state: ReadingState & { readonly opened: Opened } };

/** The open details with their close button. What the reader opened takes the focus; what an address opened does not. */
export function DetailsDialog({ state: { opened, byReader } }: Props) {
  const { words } = useReaderPage();
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
      <Details opened={opened} headingId={headingId} />
    </div>
  );
}
