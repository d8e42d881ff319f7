import { homePath } from '../../lib/address/paths';
import type { Language } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import { MessagePage } from './MessagePage';

type Props = { readonly language: Language };

/** What an address without a page is answered with. */
export function NotFoundMessage({ language }: Props) {
  const { errors } = messagesIn(language);
  return (
    <MessagePage language={language} title={errors.notFoundTitle} text={errors.notFoundText}>
      <a href={homePath(language)}>{errors.toStart}</a>
    </MessagePage>
  );
}
