import { tagsOf } from './tagsOf';

/**
 * Puts a content security policy into a page, before anything that it has a say about: first in the head, behind the `charset` alone, which has to stand
 * in a page's first 1024 bytes.
 *
 * @throws Error when the page has no head.
 */
export function insertPolicy(html: string, policy: string): string {
  const { inside, end } = tagsOf(html, 'head');
  const [charset = ''] = /^\s*<meta charset="[^"]*"\s*\/?>/i.exec(html.slice(inside, end)) ?? [];
  const at = inside + charset.length;
  return `${html.slice(0, at)}<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll('"', '&quot;')}"/>${html.slice(at)}`;
}
