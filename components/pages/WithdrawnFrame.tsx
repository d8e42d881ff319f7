import type { Notice } from '../../lib/view/Notice';
import { Words } from '../text/Words';

type Props = { readonly notice: Notice };

/** What a frame holds whose operation was withdrawn. */
export function WithdrawnFrame({ notice: { heading, text } }: Props) {
  return (
    <main className="help">
      <h1>{heading}</h1>
      <p>
        <Words of={text} />
      </p>
    </main>
  );
}
