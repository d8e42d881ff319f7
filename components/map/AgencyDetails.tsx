import { fill } from '../../lib/language/fill';
import type { MapView } from '../../lib/view/MapView';
import { AgencyName } from '../agency/AgencyName';
import { ContributionList } from '../agency/ContributionList';
import { KindMark } from '../agency/KindMark';
import { Partners } from '../agency/Partners';
import { AgencyNames } from './AgencyNames';
import type { MapWords } from './MapWords';
import { isCrowd, placesOf } from './pinName';

type Props = {
  readonly agencies: MapView['agencies'];
  readonly words: MapWords;
  readonly linked: boolean;
  readonly pagesAt: string;
  readonly headingId: string;
};

/** What a pin opens: the agencies that sit there, what each one did, when, and who says so; of a crowd the names, to choose from. */
export function AgencyDetails({ agencies, words, linked, pagesAt, headingId }: Props) {
  const places = placesOf(agencies);
  const count = fill(words.map.agenciesHere.other, { count: agencies.length });
  const heading = [...(isCrowd(places) ? [] : [places.join('; ')]), ...(agencies.length > 1 ? [count] : [])].join(' · ');
  return (
    <>
      <p className="details-place" id={agencies.length > 1 ? headingId : undefined}>
        {heading}
      </p>
      {isCrowd(agencies) ? (
        <AgencyNames agencies={agencies} withPlaces={isCrowd(places)} />
      ) : (
        agencies.map((agency) => (
          <article key={agency.id} className="details-agency">
            <h2 id={agencies.length === 1 ? headingId : undefined}>
              <KindMark kind={agency.kind} />
              <span>
                <AgencyName agency={agency} />
              </span>
            </h2>
            {agency.corrected && <p className="note">{agency.corrected}</p>}
            <ContributionList contributions={agency.contributions} linked={linked} />
            <Partners of={agency} words={words} pagesAt={pagesAt} />
          </article>
        ))
      )}
    </>
  );
}
