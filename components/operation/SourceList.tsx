import type { Messages } from '../../lib/language/messages/Messages';
import type { SourceView } from '../../lib/view/OperationView';
import { shortAddress } from '../../lib/view/shortAddress';
import { Carried } from '../text/Carried';
import { Words } from '../text/Words';

type Props = {
  readonly sources: readonly SourceView[];
  readonly messages: Messages;
  /** In a frame a link would replace the map, or lead nowhere, so that addresses are text there. */
  readonly linked: boolean;
};

/** Every text that a statement was taken from, with where to read it. */
export function SourceList({ sources, messages, linked }: Props) {
  return (
    <section className="sources">
      <h2>{messages.sections.sources}</h2>
      <ul>
        {sources.map(({ id, publisher, carriedBy, title, language, url, notes }) => (
          <li key={id} id={`source-${id}`}>
            <cite>
              <Words of={publisher} />
            </cite>
            {title && (
              <>
                {': '}
                <bdi lang={language}>{title}</bdi>
              </>
            )}
            <Carried by={carriedBy} />
            {notes.length > 0 && `, ${notes.join(', ')}`}
            {url && (
              <>
                <br />
                {linked ? (
                  <a href={url} hrefLang={language} dir="ltr">
                    <span className="short-address">{shortAddress(url)}</span>
                  </a>
                ) : (
                  <bdi dir="ltr">{url}</bdi>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
