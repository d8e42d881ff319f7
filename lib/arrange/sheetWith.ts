import type { MapSheet } from './MapSheet';

/** A sheet with some of its marks and names alone, each where it stands among all. */
export function sheetWith(sheet: MapSheet, agencies: ReadonlySet<string>, countries: ReadonlySet<string>): MapSheet {
  const marks = sheet.marks.flatMap((mark) => {
    const ids = mark.ids.filter((id) => agencies.has(id));
    return ids.length > 0 ? [{ ...mark, ids }] : [];
  });
  return { ...sheet, marks, names: sheet.names.filter(({ code }) => countries.has(code)) };
}
