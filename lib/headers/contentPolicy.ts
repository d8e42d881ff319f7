import type { InlineHashes } from './InlineHashes';

/**
 * The content security policy of a page: its own files and its own inline code, and nothing else. No form is sent anywhere. A page for readers may
 * be framed by the site alone; one for frames says nothing of it, as `frame-ancestors *` would refuse `file:` and sandboxed pages.
 *
 * @param isFrame whether it is a page for frames.
 */
export function contentPolicy(isFrame: boolean, hashes: InlineHashes): string {
  return [...directives(isFrame, hashes), ...(isFrame ? [] : ['frame-ancestors \'self\''])].join('; ');
}

/** The same for a `<meta>`, where browsers ignore `frame-ancestors`. */
export function metaPolicy(isFrame: boolean, hashes: InlineHashes): string {
  return directives(isFrame, hashes).join('; ');
}

function directives(isFrame: boolean, { scripts, styles }: InlineHashes): string[] {
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...(isFrame ? ["'strict-dynamic'"] : []), ...scripts].join(' '),
    ['style-src', "'self'", ...(isFrame ? ['http:', 'https:'] : []), ...styles].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${isFrame ? "'none'" : "'self'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
}

/** What is left for the header where the page itself says the rest in a `<meta>`; none for a page for frames. */
export const framingPolicy = "frame-ancestors 'self'";

/** The policy of a drawing that is opened by itself: it loads and runs nothing. */
export const drawingPolicy = "default-src 'none'";
