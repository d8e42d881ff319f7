import type { Metadata } from 'next';
import { Document } from '../components/pages/Document';
import { HouseColours } from '../components/pages/HouseColours';
import '../components/styles/pageStyles';
import '../components/styles/pagePrintStyles';
import { NotFoundMessage } from '../components/pages/NotFoundMessage';
import { defaultLanguage, languages } from '../lib/language/Language';
import { notFoundMetadata } from '../lib/site/pageMetadata';

export const metadata: Metadata = notFoundMetadata(defaultLanguage);

/** An address outside of any language: the host can't tell which one the reader wanted, so each says it. */
export default function GlobalNotFound() {
  return (
    <Document language={defaultLanguage}>
      <HouseColours>
        <main className="message-page">
          {languages.map((language) => (
            <NotFoundMessage key={language} language={language} />
          ))}
        </main>
      </HouseColours>
    </Document>
  );
}
