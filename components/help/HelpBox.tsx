import { fill } from '../../lib/language/fill';
import type { Messages } from '../../lib/language/messages/Messages';
import type { HelpOfTopic } from '../../lib/topic/helpOf';
import { shortAddress } from '../../lib/view/shortAddress';

type Props = {
  readonly help: HelpOfTopic;
  readonly messages: Messages;
  /** Whether numbers and addresses are links: not in a frame, where a link would replace the map. */
  readonly linked: boolean;
};

/** Where readers find help and where they can report, as the operation's topic calls for it. Its links tell nobody from which page a reader came. */
export function HelpBox({ help: { care, entries }, messages, linked }: Props) {
  if (entries.length === 0) return null;
  return (
    <section className="help">
      <h2 id="heading-help">{messages.help.title}</h2>
      {care && <p className="help-care">{care}</p>}
      <ul>
        {entries.map(({ id, name, purpose, telephone, url, source, checked }) => (
          <li key={id}>
            <p className="help-name">
              <b>{name}</b>
              {telephone && <> {linked ? <a href={telephone.href}>{telephone.words}</a> : telephone.words}</>}
            </p>
            <p>{purpose}</p>
            {url && (
              <p className="help-address">
                {linked ? (
                  <a href={url} rel="noreferrer">
                    {shortAddress(url)}
                  </a>
                ) : (
                  shortAddress(url)
                )}
              </p>
            )}
            <p className="source">
              {fill(messages.help.checked, { date: checked })} ·{' '}
              {linked ? (
                <a href={source.url} rel="noreferrer">
                  {source.publisher}
                </a>
              ) : (
                source.publisher
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
