import type { Language } from './Language';
import { bg } from './messages/bg';
import { en } from './messages/en';
import type { Messages } from './messages/Messages';
import { disguiseAll } from './pseudo/disguise';

const messages: Readonly<Record<Language, Messages>> = { en, bg };

/** The site's words in a language. */
export function messagesIn(language: Language): Messages {
  return disguiseAll(messages[language], language);
}
