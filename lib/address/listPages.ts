import type { Language } from '../language/Language';
import { operationPath } from './paths';

/** The last part of a list page's address: `list`, then `list-2` and so on. No agency may be called so. */
export const listPagePattern = /^list(?:-([2-9]|[1-9]\d+))?$/;

/** The name of a page of the whole list, which are counted from 1. */
export const listPageName = (number: number): string => (number === 1 ? 'list' : `list-${number}`);

/** The number of the list page that is called so; nothing for any other name. */
export function listPageNumber(name: string): number | undefined {
  const match = listPagePattern.exec(name);
  return match ? Number(match[1] ?? 1) : undefined;
}

/** A page of the whole list, by the address of the first. */
export const listPageAt = (first: string, number: number): string => (number === 1 ? first : first.replace(/list\/$/, `${listPageName(number)}/`));

/** A page of the whole list of an operation's agencies, where that is too long for the operation's page. */
export const listPath = (language: Language, slug: string, number = 1): string => `${operationPath(language, slug)}${listPageName(number)}/`;
