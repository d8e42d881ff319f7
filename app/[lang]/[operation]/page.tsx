import type { Metadata } from 'next';
import { DataProblems } from '../../../components/pages/DataProblems';
import { OperationPage } from '../../../components/pages/OperationPage';
import { WithdrawnPage } from '../../../components/pages/WithdrawnPage';
import { JsonLd } from '../../../components/text/JsonLd';
import { operationGraph } from '../../../lib/schemaOrg/operationGraph';
import { languageOf } from '../../../lib/site/languageOf';
import { loadNotice } from '../../../lib/site/loadNotice';
import { loadPage } from '../../../lib/site/loadPage';
import { operationParams } from '../../../lib/site/operationParams';
import { operationMetadata, withdrawnMetadata } from '../../../lib/site/pageMetadata';

type Props = { readonly params: Promise<{ lang: string; operation: string }> };

export const dynamicParams = false;
export const generateStaticParams = operationParams;

async function pageOf({ params }: Props) {
  const { lang, operation } = await params;
  return loadPage(languageOf(lang), operation);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const notice = loadNotice(await props.params);
  if (notice) return withdrawnMetadata(notice);
  const page = await pageOf(props);
  return 'problems' in page ? {} : operationMetadata(page.view, page.operation);
}

export default async function Page(props: Props) {
  const notice = loadNotice(await props.params);
  if (notice) return <WithdrawnPage notice={notice} />;
  const page = await pageOf(props);
  if ('problems' in page) return <DataProblems {...page} />;
  return (
    <>
      <OperationPage page={page} />
      <JsonLd of={operationGraph(page.operation, page.view, page.publisher)} />
    </>
  );
}
