/** A sheet longer than this holds something else than the agencies of one operation. */
export const mostSheetBytes = 5_000_000;

const cure = "save it from the spreadsheet as 'CSV UTF-8'";

/** The text of a sheet's file, without a byte order mark; or what keeps it from being read. */
export function decodeSheet(content: Uint8Array): { readonly text: string } | { readonly message: string } {
  if (content.length > mostSheetBytes) return { message: `the file is longer than ${mostSheetBytes.toLocaleString('en')} bytes; a sheet of agencies is shorter` };
  if (startsWith(content, 0x50, 0x4b, 3, 4) || startsWith(content, 0xd0, 0xcf, 0x11, 0xe0)) return { message: `the file is a workbook, not a CSV file; ${cure}` };
  if (startsWith(content, 0xff, 0xfe) || startsWith(content, 0xfe, 0xff) || content.includes(0)) return { message: `the file is in UTF-16 or is no text, not in UTF-8; ${cure}` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(content) };
  } catch {
    return { message: `the file is not in UTF-8: Excel's plain 'CSV' is in Windows-1251 or the like; ${cure}` };
  }
}

function startsWith(content: Uint8Array, ...bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => content[index] === byte);
}
