import { hrefsIn } from '../../lib/address/hrefsIn';
import { operationPath } from '../../lib/address/paths';
import type { Notice } from '../../lib/view/Notice';
import { HomeHead } from '../operation/HomeHead';
import { Words } from '../text/Words';

type Props = { readonly notice: Notice };

/** What stands at a withdrawn operation's addresses: that it was, when, and what its editors say of it. */
export function WithdrawnPage({ notice: { language, slug, heading, text } }: Props) {
  return (
    <div className="page">
      <HomeHead language={language} hrefs={hrefsIn((other) => operationPath(other, slug))} />
      <main>
        <h1>{heading}</h1>
        <p className="standfirst">
          <Words of={text} />
        </p>
      </main>
    </div>
  );
}
