import type { Metadata } from 'next';
import { NotFoundMessage } from '../../../components/pages/NotFoundMessage';
import { languageOf } from '../../../lib/site/languageOf';
import { notFoundMetadata } from '../../../lib/site/pageMetadata';

type Props = { readonly params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return notFoundMetadata(languageOf((await params).lang));
}

/** The build puts this page where hosts look for it: `/{lang}/404.html`. */
export default async function LanguageNotFoundPage({ params }: Props) {
  return (
    <main>
      <NotFoundMessage language={languageOf((await params).lang)} />
    </main>
  );
}
