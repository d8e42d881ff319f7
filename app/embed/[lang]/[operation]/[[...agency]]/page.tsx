import type { Metadata } from 'next';
import { DataProblems } from '../../../../../components/pages/DataProblems';
import { EmbedPage } from '../../../../../components/pages/EmbedPage';
import { WithdrawnFrame } from '../../../../../components/pages/WithdrawnFrame';
import { frameParams, loadFrame, type FrameParams } from '../../../../../lib/site/loadFrame';
import { loadNotice } from '../../../../../lib/site/loadNotice';
import { agencyMetadata, embedMetadata, operationMetadata, withdrawnMetadata } from '../../../../../lib/site/pageMetadata';

type Props = { readonly params: Promise<FrameParams> };

export const dynamicParams = false;
export const generateStaticParams = frameParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  const notice = loadNotice(address);
  if (notice) return embedMetadata(withdrawnMetadata(notice));
  const frame = loadFrame(address);
  if ('problems' in frame) return {};
  return embedMetadata(frame.agency ? agencyMetadata(frame.page.view, frame.agency) : operationMetadata(frame.page.view));
}

export default async function Page({ params }: Props) {
  const address = await params;
  const notice = loadNotice(address);
  if (notice) return <WithdrawnFrame notice={notice} />;
  const frame = loadFrame(address);
  return 'problems' in frame ? <DataProblems {...frame} /> : <EmbedPage {...frame} />;
}
