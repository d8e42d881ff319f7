import type { Metadata } from 'next';
import { PrivacyPage } from '../../../components/pages/PrivacyPage';
import { languageOf } from '../../../lib/site/languageOf';
import { privacyMetadata } from '../../../lib/site/pageMetadata';

type Props = { readonly params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return privacyMetadata(languageOf((await params).lang));
}

export default async function Page({ params }: Props) {
  return <PrivacyPage language={languageOf((await params).lang)} />;
}
