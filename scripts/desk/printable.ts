/** A text without the characters that could move a terminal's cursor or turn its text around; each of them becomes one `�`, a tab an arrow. */
export function printable(text: string): string {
  return text.replaceAll('\t', '→').replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu, '�');
}
