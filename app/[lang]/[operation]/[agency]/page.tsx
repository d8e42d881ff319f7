import type { Metadata } from 'next';
import { AgencyPage } from '../../../../components/pages/AgencyPage';
import { DataProblems } from '../../../../components/pages/DataProblems';
import { JsonLd } from '../../../../components/text/JsonLd';
import { agencyGraph } from '../../../../lib/schemaOrg/agencyGraph';
import { loadAgencyPage } from '../../../../lib/site/loadAgencyPage';
import { agencyParams } from '../../../../lib/site/operationParams';
import { agencyMetadata } from '../../../../lib/site/pageMetadata';

type Props = { readonly params: Promise<{ lang: string; operation: string; agency: string }> };

export const dynamicParams = false;
export const generateStaticParams = agencyParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = loadAgencyPage(await params);
  return 'problems' in loaded ? {} : agencyMetadata(loaded.page.view, loaded.agency);
}

export default async function Page({ params }: Props) {
  const loaded = loadAgencyPage(await params);
  if ('problems' in loaded) return <DataProblems {...loaded} />;
  return (
    <>
      <AgencyPage {...loaded} />
      <JsonLd of={agencyGraph(loaded.page.operation, loaded.page.view, loaded.agency)} />
    </>
  );
}
