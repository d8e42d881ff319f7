/** What makes the form of a text unfit to be shown, if anything; what copying left in it, `residueIn` finds. */
export function textFault(text: string): string | undefined {
  const lineBreak = /[\n\r\u2028\u2029]/.exec(text);
  if (lineBreak) return "holds a line break; write it on one line, or fold it with '>-'";
  if (/^\s|\s$/.test(text)) return 'begins or ends with a space; remove it';
  return undefined;
}
