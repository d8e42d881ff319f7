import type { Metadata } from 'next';
import { DataProblems } from '../../../../components/pages/DataProblems';
import { EmbedCodePage } from '../../../../components/pages/EmbedCodePage';
import { languageOf } from '../../../../lib/site/languageOf';
import { loadPage } from '../../../../lib/site/loadPage';
import { loadViews } from '../../../../lib/site/loadViews';
import { operationParams } from '../../../../lib/site/operationParams';
import { embedCodeMetadata } from '../../../../lib/site/pageMetadata';

type Props = { readonly params: Promise<{ lang: string; operation: string }> };

export const dynamicParams = false;
export const generateStaticParams = operationParams;

async function pageOf({ params }: Props) {
  const { lang, operation } = await params;
  return loadPage(languageOf(lang), operation);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await pageOf(props);
  return 'problems' in page ? {} : embedCodeMetadata(page.view);
}

export default async function Page(props: Props) {
  const page = await pageOf(props);
  return 'problems' in page ? <DataProblems {...page} /> : <EmbedCodePage page={page} views={loadViews(page.operation)} />;
}
