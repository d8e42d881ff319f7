/** A file longer than this holds something else than the facts of one operation. */
export const mostBytes = 1_000_000;

/** The text of a file, without a byte order mark; or what keeps it from being read. */
export function decodeText(content: string | Uint8Array): { readonly text: string } | { readonly message: string } {
  if (content.length > mostBytes) return { message: `the file is longer than ${mostBytes.toLocaleString('en')} bytes; split the operation or shorten its texts` };
  try {
    return { text: typeof content === 'string' ? content.replace(/^\uFEFF/, '') : new TextDecoder('utf-8', { fatal: true }).decode(content) };
  } catch {
    return { message: 'the file is not in UTF-8; save it in your editor with the encoding UTF-8' };
  }
}
