const wanted = "import takes the sheet that 'npm run export' writes";

/** What a file is that is no CSV file, and what to do instead; nothing where it may be one. */
export function otherKind(content: Uint8Array): string | undefined {
  if (startsWith(content, 0x50, 0x4b, 3, 4)) return `${zipKind(content)}, not a CSV file; ${cure}`;
  if (startsWith(content, 0xd0, 0xcf, 0x11, 0xe0))
    return `the file is an Excel workbook (.xls), not a CSV file; ${cure}`;
  if (startsWith(content, ...bytesOf('%PDF'))) return `the file is a PDF; ${wanted}`;
  if (startsWith(content, 0xff, 0xfe) || startsWith(content, 0xfe, 0xff) || content.includes(0))
    return `the file is in UTF-16 or is no text, not in UTF-8; ${cure}`;
  return undefined;
}

export const cure = "save it from the spreadsheet as 'CSV UTF-8'";

/** What a text is that is no table, and what to do instead; nothing where it may be one. */
export function otherText(text: string): string | undefined {
  const start = text.trimStart();
  if (/^[{[]/.test(start) && isJson(start))
    return `the file is ${/"FeatureCollection"/.test(start) ? 'GeoJSON, which the site offers for download' : 'JSON'}; ${wanted}`;
  if (/^<[!?a-z]/i.test(start)) return `the file is HTML or XML; ${wanted}`;
  if (/^(# yaml-language-server|- id:)/.test(start))
    return `the file is YAML; edit agencies.yaml itself, or ${wanted.replace('import takes', 'import')}`;
  return undefined;
}

/** Headings that only the tables have that the site offers for download. */
const downloadHeadings = ['licence', 'version', 'as_of', 'did_en', 'worked_with', 'place_en', 'roles'];

/** That a table is one of those that the site offers for download; nothing where it is none. */
export function downloadKind(headings: readonly string[]): string | undefined {
  if (downloadHeadings.filter((one) => headings.includes(one)).length < 3) return undefined;
  return `the file is a table that the site offers for download, in which texts and sources are put together for reading; ${wanted}`;
}

function zipKind(content: Uint8Array): string {
  const names = new TextDecoder('latin1').decode(content);
  if (names.includes('xl/')) return 'the file is an Excel workbook (.xlsx)';
  if (names.includes('opendocument.spreadsheet')) return 'the file is a LibreOffice workbook (.ods)';
  return names.includes('Index/') ? 'the file is a Numbers workbook' : 'the file is a workbook';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function bytesOf(text: string): readonly number[] {
  return [...new TextEncoder().encode(text)];
}

function startsWith(content: Uint8Array, ...bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => content[index] === byte);
}
