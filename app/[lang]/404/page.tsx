import type { Metadata } from 'next';
import { NotFoundMessage } from '../../../components/pages/NotFoundMessage';
import { messagesIn } from '../../../lib/language/messagesIn';
import { languageOf } from '../../../lib/site/languageOf';

type Props = { readonly params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesIn(languageOf((await params).lang)).errors.notFoundTitle, robots: { index: false } };
}

/** The build puts this page where hosts look for it: `/{lang}/404.html`. */
export default async function LanguageNotFoundPage({ params }: Props) {
  return (
    <main>
      <NotFoundMessage language={languageOf((await params).lang)} />
    </main>
  );
}
