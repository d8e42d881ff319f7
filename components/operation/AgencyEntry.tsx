import type { Messages } from '../../lib/language/messages/Messages';
import type { AgencyView } from '../../lib/view/OperationView';
import { AgencyLink } from '../address/AgencyLink';
import { ContributionList } from '../agency/ContributionList';
import { CorrectedMark } from '../agency/CorrectedMark';
import { KindMark } from '../agency/KindMark';
import { Words } from '../text/Words';
import { AgencyName } from '../agency/AgencyName';

type Props = { readonly agency: AgencyView; readonly href: string; readonly messages: Messages; readonly linked: boolean };

/** An agency in the list: everything its popup says, so that nobody needs the map to learn it. */
export function AgencyEntry({ agency, href, messages, linked }: Props) {
  return (
    <li id={agency.id} className="agency" data-kind={agency.kind}>
      <KindMark kind={agency.kind} />
      <div>
        <h4>
          <AgencyLink id={agency.id} href={href}>
            <AgencyName agency={agency} />
          </AgencyLink>
        </h4>
        <p className="where">
          <span className="visually-hidden">{messages.kinds[agency.kind]}, </span>
          <Words of={agency.place} />
        </p>
        <CorrectedMark corrected={agency.corrected} />
        <ContributionList contributions={agency.contributions} linked={linked} />
      </div>
    </li>
  );
}
