/** A file's text with its escapes undone: those of scripts and JSON (`\u0411`), of HTML and XML (`&#1041;`), and of addresses (`%D0%91`). */
export function readable(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&#(?:x([0-9a-f]{1,5})|(\d{1,6}));/gi, (_, hexadecimal: string | undefined, decimal: string | undefined) => String.fromCodePoint(hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16)))
    .replace(/(?:%[0-9a-f]{2})+/gi, inAddress);
}

function inAddress(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped; // no UTF-8, so it was none of our words
  }
}
