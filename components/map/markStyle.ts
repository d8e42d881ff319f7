import type { CSSProperties } from 'react';
import type { Offsets, SheetMark, SheetName } from '../../lib/arrange/MapSheet';

/** Lengths without a unit: `pins.css` multiplies them by `--u`. */
type Variables = CSSProperties & Readonly<Record<`--${string}`, string | number>>;

/** Where something stands beside its point on the live map: what `sheetRules` says on the picture. */
export function placeStyle({ by: [x, y] }: Pick<SheetMark, 'by'>): Variables {
  return { '--x': x, '--y': y };
}

/** A mark's place, and its stem to its seat. */
export function markStyle({ stem, ...mark }: SheetMark): Variables {
  return { ...placeStyle(mark), ...(stem && lineStyle(stem)) };
}

/** A leader from a name, or from the middle of `by`. */
export function leaderStyle(leader: Offsets, [x, y]: readonly [number, number] = [0, 0]): Variables {
  return { '--x': x + leader[0], '--y': y + leader[1], ...lineStyle(leader), display: 'block' };
}

/** Whether a name is written in full, or as a code that a key explains. */
export function nameData({ code, form }: SheetName): Readonly<Record<string, string>> {
  return form?.isCode ? { 'data-number-of': code } : { 'data-name-of': code };
}

function lineStyle([x1, y1, x2, y2]: Offsets): Variables {
  return { '--l': Math.hypot(x2 - x1, y2 - y1), '--r': `${(Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI}deg` };
}
