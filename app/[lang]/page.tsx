import type { Metadata } from 'next';
import { DataProblems } from '../../components/pages/DataProblems';
import { HomePage } from '../../components/pages/HomePage';
import { languageOf } from '../../lib/site/languageOf';
import { loadHome } from '../../lib/site/loadHome';
import { publisherIn } from '../../lib/site/publisherIn';
import { homeMetadata } from '../../lib/site/pageMetadata';

type Props = { readonly params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang);
  const home = loadHome(language);
  return homeMetadata(language, 'problems' in home ? [] : home);
}

export default async function LanguagePage({ params }: Props) {
  const language = languageOf((await params).lang);
  const home = loadHome(language);
  return 'problems' in home ? <DataProblems {...home} /> : <HomePage language={language} operations={home} publisher={publisherIn(language)} />;
}
