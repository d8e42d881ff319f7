import { hrefsIn } from '../../lib/address/hrefsIn';
import type { Language } from '../../lib/language/Language';
import type { Messages } from '../../lib/language/messages/Messages';
import type { OperationView } from '../../lib/view/OperationView';
import { Island } from '../island/Island';
import { Words } from '../text/Words';

type Props = {
  readonly view: OperationView;
  readonly messages: Messages;
  readonly backTo: { readonly href: string; readonly words: string };
  readonly hrefIn: (language: Language) => string;
};

/** The line above the title: which operation, when, and the way to the other pages and languages. */
export function PageHead({ view, messages, backTo, hrefIn }: Props) {
  return (
    <header className="page-head">
      <p>
        <span className="screen-only">
          <a href={backTo.href}>{backTo.words}</a>
          {' · '}
        </span>
        <Words of={view.name} />
        {' · '}
        {view.period}
      </p>
      <Island of="languageLinks" with={{ current: view.language, hrefs: hrefsIn(hrefIn), label: messages.otherLanguages }} />
    </header>
  );
}
