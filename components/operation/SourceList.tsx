import type { Messages } from '../../lib/language/messages/Messages';
import type { SourceView } from '../../lib/view/OperationView';
import { Words } from '../text/Words';

type Props = { readonly sources: readonly SourceView[]; readonly messages: Messages };

/** Every text that a statement was taken from, with where to read it. */
export function SourceList({ sources, messages }: Props) {
  return (
    <section className="sources" aria-labelledby="heading-sources">
      <h2 id="heading-sources">{messages.sections.sources}</h2>
      <ul>
        {sources.map(({ id, publisher, title, language, url, notes }) => (
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
            {notes.length > 0 && `, ${notes.join(', ')}`}
            {url && (
              <>
                <br />
                <a href={url} dir="ltr">
                  {shortAddress(url)}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An address as a reader would say it: without its scheme, and without its tail where that is long. */
function shortAddress(url: string): string {
  const { hostname, pathname } = new URL(url);
  const whole = `${hostname.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}`;
  return whole.length > 70 ? `${whole.slice(0, 68)}…` : whole;
}
