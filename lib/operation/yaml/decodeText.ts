/** A file longer than this holds something else than the facts of one operation. */
export const mostBytes = 20_000_000;

/** The text of a file, without a byte order mark; or what keeps it from being read. */
export function decodeText(content: string | Uint8Array): { readonly text: string } | { readonly message: string } {
  if (content.length > mostBytes) return { message: `the file is longer than ${mostBytes.toLocaleString('en')} bytes; split the operation or shorten its texts` };
  if (typeof content === 'string') return { text: content.replace(/^\uFEFF/, '') };
  // The letters of UTF-16 that are not Latin can be valid UTF-8, so it is told by the zeros that its Latin ones have.
  if (startsWith(content, 0xff, 0xfe) || startsWith(content, 0xfe, 0xff) || content.subarray(0, 64).includes(0)) return { message: wrongEncoding('UTF-16') };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(content) };
  } catch {
    return { message: wrongEncoding(looksCyrillic(content) ? 'Windows-1251' : undefined) };
  }
}

function wrongEncoding(guess: string | undefined): string {
  return `the file is not in UTF-8${guess === undefined ? '' : ` but, it seems, in ${guess}`}; open it in your editor as what it is and save it with the encoding UTF-8`;
}

function startsWith(content: Uint8Array, ...bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => content[index] === byte);
}

/** In Windows-1251 the letters of Bulgarian are the bytes from 0xC0, and several of them follow one another; in UTF-8 no two such bytes do. */
function looksCyrillic(content: Uint8Array): boolean {
  return content.some((byte, index) => byte >= 0xc0 && (content[index + 1] ?? 0) >= 0xc0 && (content[index + 2] ?? 0) >= 0xc0);
}
