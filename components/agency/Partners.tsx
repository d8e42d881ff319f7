import { Fragment } from 'react';
import { agencyHref } from '../../lib/address/agencyHref';
import type { AgencyView } from '../../lib/view/OperationView';
import type { MapWords } from '../map/MapWords';
import { AgencyLink } from '../reading/AgencyLink';
import { Words } from '../text/Words';

type Props = { readonly of: Pick<AgencyView, 'partners'>; readonly words: MapWords; readonly pagesAt: string };

/** With whom an agency worked, where a source says so: each one opens on the map. */
export function Partners({ of: { partners }, words, pagesAt }: Props) {
  if (partners.length === 0) return null;
  return (
    <p className="partners">
      {words.relations}{' '}
      {partners.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && '; '}
          <AgencyLink id={id} href={agencyHref(pagesAt, id)}>
            <Words of={name} />
          </AgencyLink>
        </Fragment>
      ))}
    </p>
  );
}
