import { notFound } from 'next/navigation';
import { toListPage, type ListPageView } from '../view/listPages';
import { languageOf } from './languageOf';
import { loadPage, type PageData, type PageProblems } from './loadPage';

/** A page of the whole list of an operation's agencies; an operation with a short list has none. */
export function loadListPage({ lang, operation }: { readonly lang: string; readonly operation: string }, number: number): { readonly page: PageData; readonly list: ListPageView } | PageProblems {
  const page = loadPage(languageOf(lang), operation);
  if ('problems' in page) return page;
  return { page, list: toListPage(page.view, page.operation, page.world, number) ?? notFound() };
}
