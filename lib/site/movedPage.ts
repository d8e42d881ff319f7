import { escapeHtml } from '../embed/escapeHtml';
import { directionOf } from '../language/directionOf';
import type { Language } from '../language/Language';
import { messagesIn } from '../language/messagesIn';

/**
 * The page at an address that a page had before, for hosts without rules: it leads on at once, and by a link. It runs
 * no script and has no style, so that every policy fits it.
 *
 * @param to the page's path today.
 * @param address the same with the site's host, where that is known.
 */
export function movedPage(language: Language, to: string, address = to): string {
  const { title, text, link } = messagesIn(language).moved;
  const [path, canonical] = [escapeHtml(to), escapeHtml(address)];
  const head = [
    '<meta charset="utf-8"/>',
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<meta name="color-scheme" content="light dark"/>',
    '<meta name="robots" content="noindex, follow"/>',
    `<meta http-equiv="refresh" content="0; url=${path}"/>`,
    `<link rel="canonical" href="${canonical}"/>`,
    `<title>${escapeHtml(title)}</title>`,
  ];
  const body = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(text)}</p>`,
    `<p><a href="${path}">${escapeHtml(link)}</a></p>`,
  ];
  return [
    `<!DOCTYPE html><html lang="${language}" dir="${directionOf(language)}">`,
    `<head>${head.join('')}</head>`,
    `<body><main>${body.join('')}</main></body></html>\n`,
  ].join('');
}
