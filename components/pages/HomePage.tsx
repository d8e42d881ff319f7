import { hrefsIn } from '../../lib/address/hrefsIn';
import { homePath, operationPath } from '../../lib/address/paths';
import type { Language } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import type { PublisherView } from '../../lib/siteFile/PublisherView';
import { countsOf } from '../../lib/view/countsOf';
import { leadFigure } from '../../lib/view/figureWords';
import type { OperationView } from '../../lib/view/OperationView';
import { LanguageLinks } from '../operation/LanguageLinks';
import { PublisherNote } from '../operation/PublisherNote';
import { Words } from '../text/Words';

type Props = { readonly language: Language; readonly operations: readonly OperationView[]; readonly publisher?: PublisherView };

/** The start page: which operations there are. */
export function HomePage({ language, operations, publisher }: Props) {
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
              {operation.headline && (
                <p>
                  <strong>
                    <Words of={operation.headline} />
                  </strong>
                </p>
              )}
              <p>
                <Words of={operation.summary.text} />
              </p>
              <p className="source">
                {[leadFigure(operation), operation.period, countsOf(operation, messages)].filter((words) => words !== undefined && words !== '').join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      </main>
      {(publisher?.name ?? publisher?.contact) && (
        <footer className="page-foot">
          <PublisherNote publisher={publisher} messages={messages} />
        </footer>
      )}
    </div>
  );
}
