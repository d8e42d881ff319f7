import { reservedName } from '../../lib/address/reservedName';
import { urlOf } from '../../lib/address/urlOf';
import { languages } from '../../lib/language/Language';
import { elementsOf, textOf } from '../policy/elementsOf';

/**
 * The names of the operations whose pages a sitemap lists, each once: of `https://example.org/maps/en/blackwrist/` the
 * last part.
 */
export function operationsIn(sitemap: string): readonly string[] {
  const paths = elementsOf(sitemap)
    .filter(({ tagName }) => tagName === 'loc')
    .map((element) => (urlOf(textOf(element).trim())?.pathname ?? '').split('/'));
  // The site may lie in a folder; its own page is the shortest of all.
  const depth = Math.min(...paths.map((parts) => parts.length)) - 1;
  const slugs = paths.flatMap((parts) => {
    const [language = '', slug = '', ...rest] = parts.slice(depth - 1);
    const isPage = languages.some((one) => one === language) && rest.join() === '';
    return isPage && slug !== '' && reservedName(slug, 'operation') === undefined ? [slug] : [];
  });
  return [...new Set(slugs)];
}
