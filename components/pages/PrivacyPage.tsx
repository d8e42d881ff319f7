import { hrefsIn } from '../../lib/address/hrefsIn';
import { privacyPath } from '../../lib/address/paths';
import type { Language } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import { HomeHead } from '../operation/HomeHead';

type Props = { readonly language: Language };

/** For data protection officers: what the site and its maps in frames ask for, store and send, and what only the publisher can say. */
export function PrivacyPage({ language }: Props) {
  const { privacy } = messagesIn(language);
  return (
    <div className="page">
      <HomeHead language={language} hrefs={hrefsIn(privacyPath)} />
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
