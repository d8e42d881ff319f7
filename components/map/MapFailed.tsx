import type { MapWords } from './MapWords';

type Props = { readonly words: MapWords; readonly onRetry: () => void };

/** Says that the live map could not be loaded, which costs the reader nothing but moving it. */
export function MapFailed({ words, onRetry }: Props) {
  return (
    <p className="map-failed" role="status">
      {words.map.failed}{' '}
      <button type="button" onClick={onRetry}>
        {words.map.retry}
      </button>
    </p>
  );
}
