import type { ReactNode } from 'react';
import { directionOf } from '../../lib/language/directionOf';
import type { Language } from '../../lib/language/Language';

type Props = { readonly language: Language; readonly title: string; readonly text: string; readonly children: ReactNode };

/** What a calm page says: why there is nothing else, and what to do. */
export function MessagePage({ language, title, text, children }: Props) {
  return (
    <section className="page" lang={language} dir={directionOf(language)}>
      <h1>{title}</h1>
      <p className="standfirst">{text}</p>
      <p className="to-whole">{children}</p>
    </section>
  );
}
