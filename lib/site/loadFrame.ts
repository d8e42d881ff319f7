import type { AgencyView } from '../view/OperationView';
import { languages } from '../language/Language';
import { languageOf } from './languageOf';
import { loadAgencyPage } from './loadAgencyPage';
import { loadPage, type PageData, type PageProblems } from './loadPage';
import { agencyParams, operationParams } from './operationParams';

/** The address of a page for frames: of an operation, or with one agency open. */
export type FrameParams = { readonly lang: string; readonly operation: string; readonly agency?: string[] };

/** What a page for frames shows; an address that names nothing has none. */
export function loadFrame({ lang, operation, agency: [agency] = [] }: FrameParams): { readonly page: PageData; readonly agency?: AgencyView } | PageProblems {
  if (agency !== undefined) return loadAgencyPage({ lang, operation, agency });
  const page = loadPage(languageOf(lang), operation);
  return 'problems' in page ? page : { page };
}

/** All pages for frames. */
export function frameParams(): FrameParams[] {
  const frames = [...operationParams().map(({ operation }) => ({ operation, agency: [] })), ...agencyParams().map(({ operation, agency }) => ({ operation, agency: [agency] }))];
  return languages.flatMap((lang) => frames.map((frame) => ({ lang, ...frame })));
}
