import type { Metadata } from 'next';
import { DataProblems } from '../../../../components/pages/DataProblems';
import { EmbedCodePage } from '../../../../components/pages/EmbedCodePage';
import { WithdrawnPage } from '../../../../components/pages/WithdrawnPage';
import { languageOf } from '../../../../lib/site/languageOf';
import { loadNotice } from '../../../../lib/site/loadNotice';
import { loadPage } from '../../../../lib/site/loadPage';
import { loadViews } from '../../../../lib/site/loadViews';
import { operationParams } from '../../../../lib/site/operationParams';
import { embedCodeMetadata, withdrawnMetadata } from '../../../../lib/site/pageMetadata';

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
  return 'problems' in page ? {} : embedCodeMetadata(page.view);
}

export default async function Page(props: Props) {
  const notice = loadNotice(await props.params);
  if (notice) return <WithdrawnPage notice={notice} />;
  const page = await pageOf(props);
  return 'problems' in page ? <DataProblems {...page} /> : <EmbedCodePage page={page} views={loadViews(page.operation)} />;
}
