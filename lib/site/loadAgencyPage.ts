import { notFound } from 'next/navigation';
import { aroundAgency } from '../view/aroundAgency';
import type { AgencyView } from '../view/OperationView';
import { withNamedCountries } from '../view/withNamedCountries';
import { languageOf } from './languageOf';
import { loadPage, type PageData, type PageProblems } from './loadPage';

type AgencyParams = { readonly lang: string; readonly operation: string; readonly agency: string };

/** The agency that an address names, and what its page shows of the operation; an address that names none has no page. */
export function loadAgencyPage({ lang, operation, agency: id }: AgencyParams): { readonly page: PageData; readonly agency: AgencyView } | PageProblems {
  const page = loadPage(languageOf(lang), operation);
  if ('problems' in page) return page;
  const agency = page.view.agencies.find((candidate) => candidate.id === id) ?? notFound();
  return { page: { ...page, view: withNamedCountries(aroundAgency(page.view, agency), agency) }, agency };
}
