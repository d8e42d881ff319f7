import { agencyHref } from '../../lib/address/agencyHref';
import { AgencyName } from '../agency/AgencyName';
import { AgencyPlace } from '../agency/AgencyPlace';
import { ContributionList } from '../agency/ContributionList';
import { CorrectedMark } from '../agency/CorrectedMark';
import { KindMark } from '../agency/KindMark';
import { OwnPageLink } from '../agency/OwnPageLink';
import { Partners } from '../agency/Partners';
import { AgencyLink } from '../reading/AgencyLink';
import type { ReaderPage } from '../reading/Reader';

type Props = Pick<ReaderPage, 'words' | 'linked' | 'pagesAt' | 'ownPagesAt' | 'initially'> & {
  readonly agency: ReaderPage['map']['agencies'][number];
  /** An agency that did several kinds of work may stand in the list more than once; links lead to the first of its entries. */
  readonly isFirst: boolean;
  /** Its number in print, the same as on its pin. */
  readonly number: number | undefined;
};

/** An agency in the list: everything its popup says, so that nobody needs the map to learn it. */
export function AgencyEntry({ agency, isFirst, number, ...page }: Props) {
  const { words, linked, pagesAt } = page;
  return (
    <li id={isFirst ? agency.id : undefined} className="agency content" data-kind={agency.kind} data-number={number}>
      <KindMark kind={agency.kind} />
      <section>
        <h4>
          <AgencyLink id={agency.id} href={agencyHref(pagesAt, agency.id)}>
            <AgencyName agency={agency} />
          </AgencyLink>
        </h4>
        <p className="where">
          <span className="visually-hidden">{words.kinds[agency.kind]}, </span>
          <AgencyPlace agency={agency} />
        </p>
        <CorrectedMark corrected={agency.corrected} />
        <ContributionList contributions={agency.contributions} linked={linked} />
        <Partners of={agency} words={words} pagesAt={pagesAt} />
        <OwnPageLink of={agency} page={page} />
      </section>
    </li>
  );
}
