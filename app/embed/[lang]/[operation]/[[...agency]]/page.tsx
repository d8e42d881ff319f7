import type { Metadata } from 'next';
import { DataProblems } from '../../../../../components/pages/DataProblems';
import { EmbedPage } from '../../../../../components/pages/EmbedPage';
import { frameParams, loadFrame, type FrameParams } from '../../../../../lib/site/loadFrame';
import { agencyMetadata, embedMetadata, operationMetadata } from '../../../../../lib/site/pageMetadata';

type Props = { readonly params: Promise<FrameParams> };

export const dynamicParams = false;
export const generateStaticParams = frameParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const frame = loadFrame(await params);
  if ('problems' in frame) return {};
  return embedMetadata(frame.agency ? agencyMetadata(frame.page.view, frame.agency) : operationMetadata(frame.page.view));
}

export default async function Page({ params }: Props) {
  const frame = loadFrame(await params);
  return 'problems' in frame ? <DataProblems {...frame} /> : <EmbedPage {...frame} />;
}
