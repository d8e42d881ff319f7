/** A column as a spreadsheet names it, counted from 1: 1 → `A`, 26 → `Z`, 27 → `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest === 0 ? '' : columnLetters(rest)}${String.fromCharCode('A'.charCodeAt(0) + ((column - 1) % 26))}`;
}
