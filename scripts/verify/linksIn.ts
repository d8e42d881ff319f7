import { attribute, elementsOf } from '../policy/elementsOf';

/** The addresses that a page links to or loads, whole and without fragments, each once. */
export function linksIn(html: string, at: string): readonly string[] {
  const found = elementsOf(html).flatMap((element) => ['href', 'src'].flatMap((name) => attribute(element, name) ?? []));
  return [...new Set(found.filter((link) => URL.canParse(link, at)).map((link) => withoutFragment(new URL(link, at))))];
}

function withoutFragment(url: URL): string {
  url.hash = '';
  return url.href;
}
