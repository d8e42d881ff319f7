import { DataError } from '../operation/DataError';
import { loadAnyOperation } from '../operation/loadOperation';
import { isWithdrawnOperation } from '../operation/Operation';
import { toNotice, type Notice } from '../view/Notice';
import { dataStamp } from './dataStamp';
import { languageOf } from './languageOf';
import { remember } from './remember';

type Address = { readonly lang: string; readonly operation: string };

/** What stands in the place of an operation's page where it was withdrawn; nothing for any other. */
export function loadNotice({ lang, operation }: Address): Notice | undefined {
  return noticeOf(languageOf(lang), operation);
}

const noticeOf = remember((language: ReturnType<typeof languageOf>, slug: string): Notice | undefined => {
  void dataStamp;
  try {
    const operation = loadAnyOperation(slug);
    return isWithdrawnOperation(operation) ? toNotice(operation, language) : undefined;
  } catch (error) {
    if (error instanceof DataError) return undefined; // whoever loads the page tells of it
    throw error;
  }
});
