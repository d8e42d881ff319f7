'use client';

import { languageName } from '../../lib/language/languageName';
import { languages, type Language } from '../../lib/language/Language';
import { useLinkedQuery } from '../reading/readingStore';

type Props = {
  readonly current: Language;
  /** The same page's address in each language. */
  readonly hrefs: Readonly<Record<Language, string>>;
  readonly label: string;
};

/** The same page in each language, each named in its own. What the reader chose on this page goes along. */
export function LanguageLinks({ current, hrefs, label }: Props) {
  const query = useLinkedQuery();
  return (
    <nav className="languages" aria-label={label}>
      {languages.map((language) =>
        language === current ? (
          <span key={language} aria-current="true">
            {languageName(language)}
          </span>
        ) : (
          <a key={language} href={`${hrefs[language]}${query}`} lang={language} hrefLang={language}>
            {languageName(language)}
          </a>
        ),
      )}
    </nav>
  );
}
