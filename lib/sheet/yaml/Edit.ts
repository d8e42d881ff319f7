/** A piece of text to put in place of what stands from `start` up to `end`. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** The text after edits that do not overlap; those that insert at the same place keep their order, and come before what is taken out there. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let position = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return result + text.slice(position);
}
