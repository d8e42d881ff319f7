import { defaultLanguage } from '../../lib/language/Language';
import { Document } from '../../components/pages/Document';
import { HouseColours } from '../../components/pages/HouseColours';
import '../../components/styles/pageStyles';
import '../../components/styles/pagePrintStyles';
import type { ReactNode } from 'react';

export default function StartLayout({ children }: { readonly children: ReactNode }) {
  return (
    <Document language={defaultLanguage}>
      <HouseColours>{children}</HouseColours>
    </Document>
  );
}
