import { hrefsIn } from '../../lib/address/hrefsIn';
import { homePath, privacyPath } from '../../lib/address/paths';
import type { Language } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import { LanguageLinks } from '../operation/LanguageLinks';

type Props = { readonly language: Language };

/** For data protection officers: what the site and its maps in frames ask for, store and send, and what only the publisher can say. */
export function PrivacyPage({ language }: Props) {
  const { privacy, site, otherLanguages } = messagesIn(language);
  return (
    <div className="page">
      <header className="page-head">
        <p>
          <a href={homePath(language)}>{site.operations}</a>
        </p>
        <LanguageLinks current={language} hrefs={hrefsIn(privacyPath)} label={otherLanguages} />
      </header>
      <main className="plain-text">
        <h1>{privacy.title}</h1>
        <p className="standfirst">{privacy.intro}</p>
        {(['asks', 'stores', 'sends', 'server', 'publisher'] as const).map((part) => (
          <section key={part}>
            <h2>{privacy.parts[part].title}</h2>
            <ul>
              {Object.entries(privacy.parts[part].says).map(([key, words]) => (
                <li key={key}>{words}</li>
              ))}
            </ul>
          </section>
        ))}
      </main>
    </div>
  );
}
