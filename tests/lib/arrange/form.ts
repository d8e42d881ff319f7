import type { Form } from '../../../lib/arrange/Name';

/** A way to write a name, in one line. */
export function form(line: string, width: number, cost = 0): Form {
  return { lines: [line], widths: [width - 2], width, height: 16, cost };
}
