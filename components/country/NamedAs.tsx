import { Fragment } from 'react';
import type { CountryView } from '../../lib/view/OperationView';
import type { MapWords } from '../map/MapWords';
import { Words } from '../text/Words';

type Props = { readonly country: Pick<CountryView, 'namedAs'>; readonly words: Pick<MapWords, 'participation'> };

/** What the source itself calls a country. */
export function NamedAs({ country: { namedAs }, words: { participation } }: Props) {
  if (namedAs === undefined || participation === undefined) return null;
  return (
    <p className="note">
      {participation.namedAs.split('{words}').map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <Words of={namedAs} />}
          {part}
        </Fragment>
      ))}
    </p>
  );
}
