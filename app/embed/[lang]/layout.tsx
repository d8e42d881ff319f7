import type { ReactNode } from 'react';
import { Document } from '../../../components/pages/Document';
import { languages } from '../../../lib/language/Language';
import { languageOf } from '../../../lib/site/languageOf';

export const dynamicParams = false;

export function generateStaticParams() {
  return languages.map((lang) => ({ lang }));
}

type Props = { readonly params: Promise<{ lang: string }>; readonly children: ReactNode };

export default async function EmbedLayout({ params, children }: Props) {
  return <Document theme="light" language={languageOf((await params).lang)}>{children}</Document>;
}
