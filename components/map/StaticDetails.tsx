import { memo } from 'react';
import type { Opened } from '../../lib/reading/Reading';
import type { StaticArrangement } from '../../lib/stage/arrangeTiers';
import { useReaderPage } from '../reading/Reader';
import { Details } from './Details';
import { mostMembers } from './pinMembers';

type Props = { readonly arrangement: StaticArrangement };

/** What the picture's pins and names open. */
export const StaticDetails = memo(function StaticDetails({ arrangement }: Props) {
  const { map, words } = useReaderPage();
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
      data-opened={'agencies' in what && what.agencies.length > mostMembers ? undefined : JSON.stringify(what)}
    >
      <button type="button" className="details-close" popoverTarget={`details-${key}`} popoverTargetAction="hide" aria-label={words.map.close}>
        <span aria-hidden="true">×</span>
      </button>
      <Details opened={what} headingId={`heading-of-${key}`} />
    </div>
  ));
});
