import type { MapView } from '../../lib/view/MapView';
import type { CountryView, DisputedView } from '../../lib/view/OperationView';
import { agenciesOf } from '../../lib/reading/agenciesOf';
import { ConflictQuestion } from '../country/ConflictQuestion';
import { NamedAs } from '../country/NamedAs';
import { ToldBy } from '../country/ToldBy';
import { AgencyNames } from './AgencyNames';
import type { MapWords } from './MapWords';
import { Statement } from '../text/Statement';

type Props = {
  readonly country: CountryView | DisputedView;
  readonly agencies: MapView['agencies'];
  readonly words: MapWords;
  readonly linked: boolean;
  /** Where all agencies are listed, on a page that shows a few. */
  readonly allAt?: string | undefined;
  readonly headingId: string;
};

/** What a country's shape opens: its agencies, who says that it took part, and what came of the operation there; of a disputed one, what sources disagree about. */
export function CountryDetails({ country, agencies, words, linked, allAt, headingId }: Props) {
  const own = agenciesOf({ agencies }, country.agencies);
  return (
    <>
      <h2 id={headingId}>{country.name}</h2>
      <NamedAs country={country} words={words} />
      {'conflict' in country && (
        <>
          <p>{words.participation?.disputedOne}</p>
          <ConflictQuestion of={country.conflict} linked={linked} at={allAt} />
        </>
      )}
      {own.length === 0 && !allAt && <p className="note">{words.list.noAgencyNamed}</p>}
      <AgencyNames agencies={own} />
      <ToldBy country={country} words={'conflict' in country ? words.participation?.namedBy : undefined} linked={linked} />
      {country.outcomes.map((outcome, index) => (
        <div key={index} className="details-outcome">
          <Statement of={outcome} linked={linked} />
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
