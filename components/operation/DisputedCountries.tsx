import { addToList } from '../../lib/collections/addToList';
import { bySources } from '../../lib/view/bySources';
import type { DisputedView } from '../../lib/view/OperationView';
import { ConflictQuestion } from '../country/ConflictQuestion';
import { CountryNames } from '../country/CountryNames';
import type { MapWords } from '../map/MapWords';
import { Citations } from '../text/Citations';
import { Statement } from '../text/Statement';

type Props = { readonly countries: readonly DisputedView[]; readonly words: MapWords; readonly linked: boolean };

/**
 * The countries of which sources disagree whether they took part: who says so, and what they disagree about. A frame has the accounts
 * themselves; on the other pages they stand with all conflicts.
 */
export function DisputedCountries({ countries, words, linked }: Props) {
  return (
    <>
      <p className="note">{words.participation?.disputedNote}</p>
      {byConflict(countries).map(([conflict, disputed]) => (
        <section key={conflict.id}>
          {bySources(disputed).map(({ citations, countries: together }) => (
            <div key={together[0]?.code}>
              <p>
                <b>
                  <CountryNames of={together} />
                </b>
              </p>
              <p className="source">
                {words.participation?.namedBy} <Citations of={citations} linked={linked} />
              </p>
            </div>
          ))}
          <ConflictQuestion of={conflict} linked={linked} />
          {!linked && (
            <ul>
              {conflict.accounts.map((account, index) => (
                <li key={index}>
                  <Statement of={account} linked={linked} />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}

type Conflict = DisputedView['conflict'];

function byConflict(countries: readonly DisputedView[]): readonly (readonly [Conflict, readonly DisputedView[]])[] {
  const groups = new Map<string, DisputedView[]>();
  for (const country of countries) addToList(groups, country.conflict.id, country);
  return [...groups.values()].flatMap((together) => (together[0] ? [[together[0].conflict, together] as const] : []));
}
