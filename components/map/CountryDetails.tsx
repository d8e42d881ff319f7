import type { MapView } from '../../lib/view/MapView';
import type { CountryView } from '../../lib/view/OperationView';
import { agenciesOf } from '../../lib/reading/agenciesOf';
import { Citations } from '../text/Citations';
import { Words } from '../text/Words';
import { AgencyNames } from './AgencyNames';
import type { MapWords } from './MapWords';

type Props = {
  readonly country: CountryView;
  readonly agencies: MapView['agencies'];
  readonly words: MapWords;
  readonly linked: boolean;
  /** Where all agencies are listed, on a page that shows a few. */
  readonly allAt?: string | undefined;
  readonly headingId: string;
};

/** What a participant's shape opens: its agencies, and what came of the operation there. */
export function CountryDetails({ country, agencies, words, linked, allAt, headingId }: Props) {
  const own = agenciesOf({ agencies }, country.agencies);
  return (
    <>
      <h2 id={headingId}>{country.name}</h2>
      {own.length === 0 && !allAt && <p className="note">{words.list.noAgencyNamed}</p>}
      <AgencyNames agencies={own} />
      {country.outcomes.map(({ text, citations }, index) => (
        <div key={index} className="details-outcome">
          <p>
            <Words of={text} />
          </p>
          <p className="source">
            <Citations of={citations} linked={linked} />
          </p>
        </div>
      ))}
      {allAt && (
        <p className="note">
          <a href={`${allAt}#country-${country.code}`}>{words.list.title}</a>
        </p>
      )}
    </>
  );
}
