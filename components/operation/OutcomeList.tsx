import type { Messages } from '../../lib/language/messages/Messages';
import type { CountryView } from '../../lib/view/OperationView';
import { Citations } from '../text/Citations';
import { Words } from '../text/Words';

type Props = { readonly country: CountryView; readonly messages: Messages; readonly linked: boolean };

/** What came of the operation in one country. */
export function OutcomeList({ country, messages, linked }: Props) {
  return country.outcomes.map(({ text, citations }, index) => (
    <div key={index} className="outcome">
      <p>
        <b>{messages.list.outcome}</b> <Words of={text} />
      </p>
      <p className="source">
        <Citations of={citations} linked={linked} />
      </p>
    </div>
  ));
}
