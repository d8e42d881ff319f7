import type { MapSheet, SheetMark, SheetName } from '../../../lib/arrange/MapSheet';
import { form } from './form';

/** A mark and a name on a picture, in short. */
export const mark = (ids: readonly string[], x: number, more: Partial<SheetMark> = {}): SheetMark => ({ ids, view: 0, at: [x, 20], by: [0, 0], ...more });
export const name = (code: string, written: string | undefined, more: Partial<SheetName> = {}): SheetName => ({ code, view: 0, at: [50, 50], by: [0, 0], ...(written && { form: form(written, 40) }), ...more });

/** A sheet of one picture. */
export function sheet(width: number, marks: readonly SheetMark[], names: readonly SheetName[]): MapSheet {
  return { width, height: width / 2, pictures: [{ frame: [0, 0, width, width / 2], x0: 0, y0: 0, scale: width / 2000, role: 'main' }], marks, names };
}
