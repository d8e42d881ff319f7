import type { CountryView } from '../../lib/view/OperationView';
import type { MapWords } from '../map/MapWords';
import { Citations } from '../text/Citations';
import { Words } from '../text/Words';

type Props = {
  readonly country: CountryView;
  readonly words: MapWords;
  readonly linked: boolean;
  /** Whether each one says which country it is of. */
  readonly isNamed?: boolean;
};

/** What came of the operation in one country. */
export function OutcomeList({ country, words, linked, isNamed = false }: Props) {
  return country.outcomes.map(({ text, citations }, index) => (
    <section key={index} className="outcome">
      <p>
        <b>{isNamed ? `${words.list.outcome}: ${country.name}` : words.list.outcome}</b> <Words of={text} />
      </p>
      <p className="source">
        <Citations of={citations} linked={linked} />
      </p>
    </section>
  ));
}
