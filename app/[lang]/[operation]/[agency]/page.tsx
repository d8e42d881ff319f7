import type { Metadata } from 'next';
import { AgencyPage } from '../../../../components/pages/AgencyPage';
import { DataProblems } from '../../../../components/pages/DataProblems';
import { ListPage } from '../../../../components/pages/ListPage';
import { WithdrawnPage } from '../../../../components/pages/WithdrawnPage';
import { JsonLd } from '../../../../components/text/JsonLd';
import { listPageNumber } from '../../../../lib/address/listPages';
import { agencyGraph } from '../../../../lib/schemaOrg/agencyGraph';
import { loadAgencyPage } from '../../../../lib/site/loadAgencyPage';
import { loadListPage } from '../../../../lib/site/loadListPage';
import { loadNotice } from '../../../../lib/site/loadNotice';
import { agencyParams, listParams } from '../../../../lib/site/operationParams';
import { agencyMetadata, listMetadata, withdrawnMetadata } from '../../../../lib/site/pageMetadata';

type Props = { readonly params: Promise<{ lang: string; operation: string; agency: string }> };

export const dynamicParams = false;

/** A long list's pages stand beside the agencies' own: Next exports no route that may have no page at all, and each operation has one or the other. */
export const generateStaticParams = () => [...agencyParams(), ...listParams()];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  const notice = loadNotice(address);
  if (notice) return withdrawnMetadata(notice);
  const number = listPageNumber(address.agency);
  if (number !== undefined) {
    const list = loadListPage(address, number);
    return 'problems' in list ? {} : listMetadata(list.page.view, number);
  }
  const loaded = loadAgencyPage(address);
  return 'problems' in loaded ? {} : agencyMetadata(loaded.page.view, loaded.agency, loaded.page.operation);
}

export default async function Page({ params }: Props) {
  const address = await params;
  const notice = loadNotice(address);
  if (notice) return <WithdrawnPage notice={notice} />;
  const number = listPageNumber(address.agency);
  if (number !== undefined) {
    const list = loadListPage(address, number);
    return 'problems' in list ? <DataProblems {...list} /> : <ListPage {...list} />;
  }
  const loaded = loadAgencyPage(address);
  if ('problems' in loaded) return <DataProblems {...loaded} />;
  return (
    <>
      <AgencyPage {...loaded} />
      <JsonLd of={agencyGraph(loaded.page.operation, loaded.page.view, loaded.agency, loaded.page.publisher)} />
    </>
  );
}
