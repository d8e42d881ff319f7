import { cure, otherKind, otherText } from './otherKind';

/** A sheet longer than this holds something else than the agencies of one operation. */
export const mostSheetBytes = 5_000_000;

/** The text of a sheet's file, without a byte order mark; or what keeps it from being read. */
export function decodeSheet(content: Uint8Array): { readonly text: string } | { readonly message: string } {
  const kind = otherKind(content);
  if (kind !== undefined) return { message: kind };
  if (content.length > mostSheetBytes) return { message: `the file is longer than ${mostSheetBytes.toLocaleString('en')} bytes; a sheet of agencies is shorter` };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    const other = otherText(text);
    return other === undefined ? { text } : { message: other };
  } catch {
    return { message: `the file is not in UTF-8: Excel's plain 'CSV' is in Windows-1251 or the like; ${cure}` };
  }
}
