import type { Metadata } from 'next';
import { Document } from '../components/pages/Document';
import '../components/styles/pageStyles';
import '../components/styles/pagePrintStyles';
import { NotFoundMessage } from '../components/pages/NotFoundMessage';
import { defaultLanguage, languages } from '../lib/language/Language';
import { messagesIn } from '../lib/language/messagesIn';

export const metadata: Metadata = { title: messagesIn(defaultLanguage).errors.notFoundTitle, robots: { index: false } };

/** An address outside of any language: the host can't tell which one the reader wanted, so each says it. */
export default function GlobalNotFound() {
  return (
    <Document language={defaultLanguage}>
      <main className="message-page">
        {languages.map((language) => (
          <NotFoundMessage key={language} language={language} />
        ))}
      </main>
    </Document>
  );
}
