import { urlOf } from '../../lib/address/urlOf';
import { attribute, elementsOf } from '../policy/elementsOf';

/** The addresses that a page links to or loads, whole and without fragments, each once. */
export function linksIn(html: string, at: string): readonly string[] {
  const found = elementsOf(html).flatMap((element) => ['href', 'src'].flatMap((name) => attribute(element, name) ?? []));
  return [...new Set(found.flatMap((link) => urlOf(link, at) ?? []).map(withoutFragment))];
}

function withoutFragment(url: URL): string {
  url.hash = '';
  return url.href;
}
