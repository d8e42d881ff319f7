import type { CountryView } from '../../lib/view/OperationView';
import { Citations } from '../text/Citations';

type Props = {
  readonly country: Pick<CountryView, 'toldBy'>;
  /** What stands before the sources' names. */
  readonly words?: string | undefined;
  readonly linked: boolean;
};

/** Who says that a country took part, where nothing else in its entry names them. */
export function ToldBy({ country: { toldBy }, words, linked }: Props) {
  return (
    toldBy && (
      <p className="source">
        {words && `${words} `}
        <Citations of={toldBy} linked={linked} />
      </p>
    )
  );
}
