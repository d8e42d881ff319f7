import type { AgencyView } from '../../lib/view/OperationView';
import { AgencyName } from '../agency/AgencyName';
import { ContributionList } from '../agency/ContributionList';
import { fill } from '../../lib/language/fill';
import { KindMark } from '../agency/KindMark';
import type { MapWords } from './MapWords';
import { placesOf } from './pinName';

type Props = {
  readonly agencies: readonly AgencyView[];
  readonly words: MapWords;
  readonly linked: boolean;
  readonly headingId: string;
};

/** What a pin opens: the agencies that sit there, what each one did, when, and who says so. */
export function AgencyDetails({ agencies, words, linked, headingId }: Props) {
  const places = placesOf(agencies).join('; ');
  return (
    <>
      <p className="details-place" id={agencies.length > 1 ? headingId : undefined}>
        {agencies.length === 1 ? places : `${places} · ${fill(words.map.agenciesHere.other, { count: agencies.length })}`}
      </p>
      {agencies.map((agency) => (
        <article key={agency.id} className="details-agency">
          <h2 id={agencies.length === 1 ? headingId : undefined}>
            <KindMark kind={agency.kind} />
            <span>
              <AgencyName agency={agency} />
            </span>
          </h2>
          {agency.corrected && <p className="note">{agency.corrected}</p>}
          <ContributionList contributions={agency.contributions} linked={linked} />
        </article>
      ))}
    </>
  );
}
