'use client';

import { BrokenMessage } from '../components/pages/BrokenMessage';
import { Document } from '../components/pages/Document';
import { defaultLanguage, isLanguage } from '../lib/language/Language';

type Props = { readonly reset: () => void };

export default function GlobalError({ reset }: Props) {
  const lang = typeof document === 'undefined' ? undefined : document.documentElement.lang;
  return (
    <Document language={isLanguage(lang) ? lang : defaultLanguage}>
      <BrokenMessage onRetry={reset} />
    </Document>
  );
}
