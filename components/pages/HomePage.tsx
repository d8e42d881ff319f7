import { hrefsIn } from '../../lib/address/hrefsIn';
import { homePath, operationPath } from '../../lib/address/paths';
import type { Language } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import { countsOf } from '../../lib/view/countsOf';
import type { OperationView } from '../../lib/view/OperationView';
import { LanguageLinks } from '../operation/LanguageLinks';
import { Words } from '../text/Words';

type Props = { readonly language: Language; readonly operations: readonly OperationView[] };

/** The start page: which operations there are. */
export function HomePage({ language, operations }: Props) {
  const messages = messagesIn(language);
  return (
    <div className="page">
      <header className="page-head">
        <p />
        <LanguageLinks current={language} hrefs={hrefsIn(homePath)} label={messages.otherLanguages} />
      </header>
      <main>
        <h1>{messages.site.title}</h1>
        <p className="standfirst">{messages.site.summary}</p>
        {operations.length === 0 && <p className="note">{messages.site.empty}</p>}
        <ul className="operations" aria-label={messages.site.operations}>
          {operations.map((operation) => (
            <li key={operation.slug}>
              <h2>
                <a href={operationPath(language, operation.slug)}>
                  <Words of={operation.name} />
                </a>
              </h2>
              <p>
                <Words of={operation.summary.text} />
              </p>
              <p className="source">
                {operation.period} · {countsOf(operation, messages)}
              </p>
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
}
