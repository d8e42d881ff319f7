import { fill } from '../../lib/language/fill';
import type { MapView } from '../../lib/view/MapView';
import { AgencyName } from '../agency/AgencyName';
import { AgencyPlace } from '../agency/AgencyPlace';
import { ContributionList } from '../agency/ContributionList';
import { KindMark } from '../agency/KindMark';
import { OwnPageLink } from '../agency/OwnPageLink';
import { Partners } from '../agency/Partners';
import type { ReaderPage } from '../reading/Reader';
import { AgencyNames } from './AgencyNames';
import { isCrowd, placesOf } from './pinName';

type Props = Pick<ReaderPage, 'words' | 'linked' | 'pagesAt' | 'ownPagesAt' | 'initially'> & {
  readonly agencies: MapView['agencies'];
  readonly headingId: string;
};

/** What a pin opens: the agencies that sit there, what each one did, when, and who says so; of a crowd the names, to choose from. */
export function AgencyDetails({ agencies, headingId, ...page }: Props) {
  const { words, linked, pagesAt } = page;
  const places = placesOf(agencies);
  const heading = [
    fill(words.map.agenciesHere.other, { count: agencies.length }),
    ...(isCrowd(agencies) && !isCrowd(places) ? [places.join('; ')] : []),
  ];
  return (
    <>
      {agencies.length > 1 && (
        <p className="details-place" id={headingId}>
          {heading.join(' · ')}
        </p>
      )}
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
            <p className="details-place">
              <AgencyPlace agency={agency} />
            </p>
            {agency.corrected && <p className="note">{agency.corrected}</p>}
            <ContributionList contributions={agency.contributions} linked={linked} />
            <Partners of={agency} words={words} pagesAt={pagesAt} />
            <OwnPageLink of={agency} page={page} />
          </article>
        ))
      )}
    </>
  );
}
