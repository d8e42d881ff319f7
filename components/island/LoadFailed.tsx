import type { Messages } from '../../lib/language/messages/Messages';

type Props = { readonly words: Pick<Messages['map'], 'failed' | 'retry'> };

/** What the loader shows when the page's code does not come, which costs the reader nothing but moving the map. */
export function LoadFailed({ words }: Props) {
  return (
    <p id="load-failed" className="map-failed" role="status" hidden>
      {words.failed} <button type="button">{words.retry}</button>
    </p>
  );
}
