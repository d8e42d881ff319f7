import type { Metadata } from 'next';
import { HomePage } from '../../components/pages/HomePage';
import { DataProblems } from '../../components/pages/DataProblems';
import { defaultLanguage } from '../../lib/language/Language';
import { homeMetadata } from '../../lib/site/pageMetadata';
import { loadHome } from '../../lib/site/loadHome';
import { publisherIn } from '../../lib/site/publisherIn';

export function generateMetadata(): Metadata {
  const home = loadHome(defaultLanguage);
  return homeMetadata(defaultLanguage, 'problems' in home ? [] : home);
}

export default function StartPage() {
  const home = loadHome(defaultLanguage);
  return 'problems' in home ? <DataProblems {...home} /> : <HomePage language={defaultLanguage} operations={home} publisher={publisherIn(defaultLanguage)} />;
}
