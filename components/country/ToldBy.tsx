import type { CountryView } from '../../lib/view/OperationView';
import { Citations } from '../text/Citations';

type Props = { readonly country: Pick<CountryView, 'toldBy'>; readonly linked: boolean };

/** Who says that a country took part, where nothing else in its entry names them. */
export function ToldBy({ country: { toldBy }, linked }: Props) {
  return (
    toldBy && (
      <p className="source">
        <Citations of={toldBy} linked={linked} />
      </p>
    )
  );
}
