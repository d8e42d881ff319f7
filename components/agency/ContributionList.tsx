import type { ContributionView } from '../../lib/view/OperationView';
import { Citations } from '../text/Citations';
import { When } from '../text/When';
import { Words } from '../text/Words';

type Props = { readonly contributions: readonly ContributionView[]; readonly linked: boolean };

/** What an agency did, each statement with its date, where a source gives one, and its sources. */
export function ContributionList({ contributions, linked }: Props) {
  return (
    <ul className="contributions">
      {contributions.map(({ role, text, date, citations }, index) => (
        <li key={index}>
          <p>
            <Words of={text} />
          </p>
          <p className="source">
            {role && `${role.words} · `}
            {date && (
              <>
                <When of={date} />
                {' · '}
              </>
            )}
            <Citations of={citations} linked={linked} />
          </p>
        </li>
      ))}
    </ul>
  );
}
