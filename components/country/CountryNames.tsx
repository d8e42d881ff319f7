import { Fragment } from 'react';
import type { CountryView } from '../../lib/view/OperationView';
import { Words } from '../text/Words';

type Props = { readonly of: readonly Pick<CountryView, 'code' | 'name' | 'namedAs'>[] };

/** Countries' names in a sentence. Links to a country lead to its name. */
export function CountryNames({ of }: Props) {
  return of.map(({ code, name, namedAs }, index) => (
    <Fragment key={code}>
      {index > 0 && ', '}
      <span id={`country-${code}`}>
        {name}
        {namedAs !== undefined && (
          <>
            {' ('}
            <Words of={namedAs} />)
          </>
        )}
      </span>
    </Fragment>
  ));
}
