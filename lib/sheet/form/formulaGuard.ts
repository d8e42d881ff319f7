/** What makes a spreadsheet take a cell for a formula (the list is OWASP's, on CSV injection). */
const trigger = '[=+\\-@\\t\\r\\uFF0B\\uFF0D\\uFF1D\\uFF20]';
const needsGuard = new RegExp(`^'*${trigger}`);
const hasGuard = new RegExp(`^'+${trigger}`);

/** A text that no spreadsheet takes for a formula: one apostrophe more before it where it needs one. */
export function guardFormula(text: string): string {
  return needsGuard.test(text) ? `'${text}` : text;
}

/** The text without the apostrophe that `guardFormula` put before it. */
export function withoutGuard(cell: string): string {
  return hasGuard.test(cell) ? cell.slice(1) : cell;
}
