import { useState } from 'react';
import { fill } from '../../lib/language/fill';
import type { MapView } from '../../lib/view/MapView';
import { AgencyLink } from '../reading/AgencyLink';
import { useReaderPage } from '../reading/Reader';
import { KindMark } from '../agency/KindMark';
import { Words } from '../text/Words';

type Props = { readonly agencies: MapView['agencies']; readonly withPlaces?: boolean };

/** The most names that a pin or a country opens at once, where there are so many agencies that the list is shown in part. */
const mostNames = 8;

/** Agencies by name, each of which opens its own details; of very many the first, and the way to the others. */
export function AgencyNames({ agencies: all, withPlaces = false }: Props) {
  const { listAt, words, linked } = useReaderPage();
  const [isWhole, setWhole] = useState(false);
  const agencies = isWhole || listAt === undefined ? all : all.slice(0, mostNames);
  return (
    <>
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
    {agencies.length < all.length && (
      <p className="note">
        <a
          href={listAt}
          {...(!linked && { target: '_blank', rel: 'noopener' })}
          onClick={(event) => {
            event.preventDefault();
            setWhole(true);
          }}
        >
          {fill(words.list.showRest, { total: all.length })}
        </a>
      </p>
    )}
    </>
  );
}
