'use client';

import type { Opened } from '../../lib/reading/Reading';
import { arrangeTiers } from '../../lib/stage/arrangeTiers';
import { useReaderPage } from '../reading/Reader';
import { Details } from './Details';

/**
 * What the picture's pins and names open. It comes before the map, since a pin that is seen before what it opens takes a press and does
 * nothing; and it stays as it is: what opens on the live map is drawn anew.
 */
export function StaticDetails() {
  const { map, words } = useReaderPage();
  const arrangement = arrangeTiers(map);
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
      aria-labelledby={`heading-of-${key}`}
    >
      <button type="button" className="details-close" popoverTarget={`details-${key}`} popoverTargetAction="hide" aria-label={words.map.close}>
        <span aria-hidden="true">×</span>
      </button>
      <Details opened={what} headingId={`heading-of-${key}`} />
    </div>
  ));
}
