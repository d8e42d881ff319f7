import type { Messages } from '../../lib/language/messages/Messages';
import type { AgencyView } from '../../lib/view/OperationView';
import { ContributionList } from '../agency/ContributionList';
import { Citations } from '../text/Citations';
import { Words } from '../text/Words';

type Props = { readonly agency: AgencyView; readonly messages: Messages; readonly hrefOf: (agency: string) => string };

/** An agency's facts in words: what it did, whom it worked with, where it sits and who says so. */
export function AgencyFacts({ agency, messages, hrefOf }: Props) {
  const { facts, relations, noRelations, seat } = messages.sections;
  return (
    <section className="agency-facts">
      <section>
        <h2>
          {facts}
          <span className="visually-hidden">
            : <Words of={agency.name} />
          </span>
        </h2>
        <ContributionList contributions={agency.contributions} linked />
      </section>
      <section>
        <h2>{relations}</h2>
        {agency.partners.length === 0 && <p className="note">{noRelations}</p>}
        <ul>
          {agency.partners.map(({ id, name }) => (
            <li key={id}>
              <a href={hrefOf(id)}>
                <Words of={name} />
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{seat}</h2>
        {agency.nameNow && (
          <p>
            {messages.nameNow} <Words of={agency.nameNow} />
          </p>
        )}
        <p>
          <Words of={agency.place} />. {messages.precisions[agency.seat.precision]}
        </p>
        <p className="source">
          <Citations of={agency.seat.citations} linked />
        </p>
      </section>
    </section>
  );
}
