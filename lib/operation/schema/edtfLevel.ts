import { parse } from 'edtf';

/** The level of the Extended Date/Time Format that a text belongs to: 0 for plain dates and ranges, 1 or 2 for open, uncertain and approximate ones; nothing where it is none. */
export function edtfLevel(text: string): number | undefined {
  try {
    return parse(text, { level: 2 }).level;
  } catch {
    return undefined;
  }
}
