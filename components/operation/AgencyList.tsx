import type { Messages } from '../../lib/language/messages/Messages';
import type { AgencyView, CountryView, OperationView } from '../../lib/view/OperationView';
import { CorrectedMark } from '../agency/CorrectedMark';
import { AgencyEntry } from './AgencyEntry';
import { OutcomeList } from './OutcomeList';

type Props = {
  readonly operation: OperationView;
  readonly messages: Messages;
  /** The address of an agency's own page. */
  readonly hrefOf: (agency: string) => string;
  readonly linked: boolean;
};

/** Every agency, grouped by its country, and the international organisations after them. */
export function AgencyList({ operation, messages, hrefOf, linked }: Props) {
  const international = operation.agencies.filter(({ country }) => country === undefined);
  const entries = (agencies: readonly AgencyView[]) => (
    <ul>
      {agencies.map((agency) => (
        <AgencyEntry key={agency.id} agency={agency} href={hrefOf(agency.id)} messages={messages} linked={linked} />
      ))}
    </ul>
  );
  const ofCountry = ({ code }: CountryView) => operation.agencies.filter(({ country }) => country === code);
  return (
    <div className="agency-list">
      {operation.countries.map((country) => (
        <section key={country.code} id={`country-${country.code}`} aria-labelledby={`heading-country-${country.code}`}>
          <h3 id={`heading-country-${country.code}`}>{country.name}</h3>
          <CorrectedMark corrected={country.corrected} />
          {country.agencies.length === 0 && <p className="note">{messages.list.noAgencyNamed}</p>}
          {entries(ofCountry(country))}
          <OutcomeList country={country} messages={messages} linked={linked} />
        </section>
      ))}
      {international.length > 0 && (
        <section aria-labelledby="heading-international">
          <h3 id="heading-international">{messages.list.international}</h3>
          <p className="note">{messages.list.seatsOnly}</p>
          {entries(international)}
        </section>
      )}
    </div>
  );
}
