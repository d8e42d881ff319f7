/**
 * Puts a content security policy into a page, before anything that it has a say about: first in the head, behind the `charset` alone, which has to stand
 * in a page's first 1024 bytes.
 *
 * @throws Error when the page has no head.
 */
export function insertPolicy(html: string, policy: string): string {
  const [head] = /<head[^>]*>(\s*<meta charset="[^"]*"\s*\/?>)?/i.exec(html) ?? [];
  if (head === undefined) throw new Error('A page without a head can’t say its policy.');
  return html.replace(head, () => `${head}<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll('"', '&quot;')}"/>`);
}
