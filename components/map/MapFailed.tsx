import type { ComponentProps } from 'react';
import type { MapWords } from './MapWords';

type Props = Pick<ComponentProps<'p'>, 'id' | 'hidden'> & {
  /** What to say in its place where the browser is too old for the live map. */
  readonly 'data-old'?: string;
  readonly words: Pick<MapWords['map'], 'failed' | 'retry'>;
  /** Left out where the loader listens to the button. */
  readonly onRetry?: () => void;
};

/** Says that the live map could not be loaded, which costs the reader nothing but moving it. */
export function MapFailed({ words, onRetry, ...place }: Props) {
  return (
    <p {...place} className="map-failed" role="status">
      {words.failed}{' '}
      <button type="button" onClick={onRetry}>
        {words.retry}
      </button>
    </p>
  );
}
