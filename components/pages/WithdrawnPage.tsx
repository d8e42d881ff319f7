import { hrefsIn } from '../../lib/address/hrefsIn';
import { homePath, operationPath } from '../../lib/address/paths';
import { messagesIn } from '../../lib/language/messagesIn';
import type { Notice } from '../../lib/view/Notice';
import { LanguageLinks } from '../operation/LanguageLinks';
import { Words } from '../text/Words';

type Props = { readonly notice: Notice };

/** What stands at a withdrawn operation's addresses: that it was, when, and what its editors say of it. */
export function WithdrawnPage({ notice: { language, slug, heading, text } }: Props) {
  const { site, otherLanguages } = messagesIn(language);
  return (
    <div className="page">
      <header className="page-head">
        <p>
          <a href={homePath(language)}>{site.operations}</a>
        </p>
        <LanguageLinks
          current={language}
          hrefs={hrefsIn((other) => operationPath(other, slug))}
          label={otherLanguages}
        />
      </header>
      <main>
        <h1>{heading}</h1>
        <p className="standfirst">
          <Words of={text} />
        </p>
      </main>
    </div>
  );
}
