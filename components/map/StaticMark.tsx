import type { ComponentProps, ReactNode } from 'react';
import type { EntryLink } from './entryLink';

type Props = ComponentProps<'button'> & {
  /** Of what has its place on the map. */
  readonly id: string;
  /** `pin` or `name`. */
  readonly className: string;
  /** Whose details it opens. */
  readonly opens: string;
  /** Where the same is in the list. */
  readonly entry: EntryLink | undefined;
  readonly children: ReactNode;
};

/**
 * A mark of the picture, twice: a button that opens its details natively, and a link to the same in the list, for browsers that can't open
 * anything natively. One of the two is shown (`pins.css`).
 */
export function StaticMark({ id, className, opens, entry, children, ...button }: Props) {
  return (
    <span id={id} className="mark-on-map">
      <button type="button" className={className} {...button} popoverTarget={`details-${opens}`}>
        {children}
      </button>
      <a className={className} {...entry} aria-label={button['aria-label']}>
        {children}
      </a>
    </span>
  );
}
