import type { MapView } from '../../lib/view/MapView';
import { AgencyLink } from '../reading/AgencyLink';
import { KindMark } from '../agency/KindMark';
import { Words } from '../text/Words';

type Props = { readonly agencies: MapView['agencies']; readonly withPlaces?: boolean };

/** Agencies by name, each of which opens its own details. */
export function AgencyNames({ agencies, withPlaces = false }: Props) {
  return (
    <ul className="details-agencies">
      {agencies.map(({ id, href, kind, name, place }) => (
        <li key={id}>
          <KindMark kind={kind} />
          <span>
            <AgencyLink id={id} href={href}>
              <Words of={name} />
            </AgencyLink>
            {withPlaces && (
              <span className="where">
                {' '}
                <Words of={place} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
