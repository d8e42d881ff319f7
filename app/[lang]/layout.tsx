import type { ReactNode } from 'react';
import { Document } from '../../components/pages/Document';
import { HouseColours } from '../../components/pages/HouseColours';
import '../../components/styles/pageStyles';
import '../../components/styles/pagePrintStyles';
import { languages } from '../../lib/language/Language';
import { languageOf } from '../../lib/site/languageOf';

export const dynamicParams = false;

export function generateStaticParams() {
  return languages.map((lang) => ({ lang }));
}

type Props = { readonly params: Promise<{ lang: string }>; readonly children: ReactNode };

export default async function LanguageLayout({ params, children }: Props) {
  return (
    <Document language={languageOf((await params).lang)}>
      <HouseColours>{children}</HouseColours>
    </Document>
  );
}
