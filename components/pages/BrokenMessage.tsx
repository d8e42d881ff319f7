'use client';

import { defaultLanguage, isLanguage } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import { MessagePage } from './MessagePage';

type Props = { readonly onRetry: () => void };

/** What stands in place of a page that broke, in the language of its address. It offers no way "back": in a frame that would move the article. */
export function BrokenMessage({ onRetry }: Props) {
  const lang = typeof document === 'undefined' ? undefined : document.documentElement.lang;
  const language = isLanguage(lang) ? lang : defaultLanguage;
  const { errors } = messagesIn(language);
  return (
    <main>
      <MessagePage language={language} title={errors.brokenTitle} text={errors.brokenText}>
        <button type="button" onClick={onRetry}>
          {errors.again}
        </button>
      </MessagePage>
    </main>
  );
}
