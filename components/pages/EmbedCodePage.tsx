import { embedCodePath, operationPath } from '../../lib/address/paths';
import { mapNames } from '../../lib/embed/mapNames';
import { languages, type Language } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import type { PageData } from '../../lib/site/loadPage';
import type { OperationView } from '../../lib/view/OperationView';
import { wordsOf } from '../../lib/view/Text';
import { Island } from '../island/Island';
import type { IslandProps } from '../island/islands';
import { Caveats } from '../operation/Caveats';
import { PageFoot } from '../operation/PageFoot';
import { PageHead } from '../operation/PageHead';

type Props = {
  readonly page: PageData;
  /** The operation in every language. */
  readonly views: Readonly<Record<Language, OperationView>>;
};

/** The codes that put an operation's map on another site. */
export function EmbedCodePage({ page: { view, messages, publisher }, views }: Props) {
  const { language, slug } = view;
  const names = Object.fromEntries(languages.map((each) => [each, { ...mapNames(views[each]), more: messagesIn(each).embedCode.more }]));
  return (
    <div className="page">
      <PageHead view={view} messages={messages} backTo={{ href: operationPath(language, slug), words: wordsOf(view.title) }} hrefIn={(other) => embedCodePath(other, slug)} />
      <main>
        <Caveats view={view} messages={messages} place="page" />
        <h1>{messages.embedCode.title}</h1>
        <p className="standfirst">{messages.embedCode.intro}</p>
        <Island
          of="embedCodeTool"
          with={{ words: messages.embedCode, language, operation: slug, origin: process.env.SITE_ORIGIN ?? '', names: names as IslandProps<'embedCodeTool'>['names'] }}
        />
      </main>
      <PageFoot operation={view} messages={messages} publisher={publisher} path={embedCodePath(language, slug)} />
    </div>
  );
}
