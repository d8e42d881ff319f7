import { homePath } from '../../lib/address/paths';
import type { Language } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import { LanguageLinks } from './LanguageLinks';

type Props = {
  readonly language: Language;
  /** The address of this page in each language. */
  readonly hrefs: Readonly<Record<Language, string>>;
};

/** The head of a page that shows no operation: the way to the list of operations, and to the page in other languages. */
export function HomeHead({ language, hrefs }: Props) {
  const { site, otherLanguages } = messagesIn(language);
  return (
    <header className="page-head">
      <p>
        <a href={homePath(language)}>{site.operations}</a>
      </p>
      <LanguageLinks current={language} hrefs={hrefs} label={otherLanguages} />
    </header>
  );
}
