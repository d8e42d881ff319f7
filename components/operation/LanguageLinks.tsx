import { languageName } from '../../lib/language/languageName';
import { languages, type Language } from '../../lib/language/Language';
import type { Messages } from '../../lib/language/messages/Messages';

type Props = { readonly current: Language; readonly hrefIn: (language: Language) => string; readonly messages: Messages };

/** The same page in each language, each named in its own. */
export function LanguageLinks({ current, hrefIn, messages }: Props) {
  return (
    <nav className="languages" aria-label={messages.otherLanguages}>
      {languages.map((language) =>
        language === current ? (
          <span key={language} aria-current="true">
            {languageName(language)}
          </span>
        ) : (
          <a key={language} href={hrefIn(language)} lang={language} hrefLang={language}>
            {languageName(language)}
          </a>
        ),
      )}
    </nav>
  );
}
