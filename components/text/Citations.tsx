import { Fragment } from 'react';
import type { CitationView } from '../../lib/view/OperationView';
import { Carried } from './Carried';
import { Words } from './Words';

type Props = {
  readonly of: readonly CitationView[];
  /** In a frame a link would replace the map, so that sources are named there and linked from the full page. */
  readonly linked: boolean;
};

/** The sources of a statement: `The Sofia Globe, paragraph 6; UPI`. */
export function Citations({ of, linked }: Props) {
  return of.map((citation, index) => (
    <Fragment key={index}>
      {index > 0 && '; '}
      {linked && citation.url ? (
        <a href={citation.url}>
          <CitationName {...citation} />
        </a>
      ) : (
        <CitationName {...citation} />
      )}
    </Fragment>
  ));
}

function CitationName({ publisher, carriedBy, place }: CitationView) {
  return (
    <cite>
      <Words of={publisher} />
      <Carried by={carriedBy} />
      {place && `, ${place}`}
    </cite>
  );
}
