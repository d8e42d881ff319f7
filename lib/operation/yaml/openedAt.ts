import { Parser, type CST, type YAMLError } from 'yaml';

/** Where the bracket, brace or quote stands that is never closed, if the error is about one: the parser only notices it later. */
export function openedAt({ message, pos }: Pick<YAMLError, 'message' | 'pos'>, text: string): number | undefined {
  if (!/end with a [\]}]|^Missing closing/.test(message)) return undefined;
  const open: number[] = [];
  const tokens: (CST.Token | undefined | null)[] = [...new Parser().parse(text)];
  while (tokens.length > 0) {
    const token = tokens.pop();
    if (!token || token.offset > pos[0]) continue;
    if (isOpen(token)) open.push(token.offset);
    if (token.type === 'document') tokens.push(token.value);
    if ('items' in token) for (const { key, value } of token.items as CST.CollectionItem[]) tokens.push(key, value);
  }
  return open.length === 0 ? undefined : open.reduce((first, offset) => Math.min(first, offset));
}

function isOpen(token: CST.Token): boolean {
  if (token.type === 'flow-collection') {
    const close = token.start.source === '{' ? '}' : ']';
    return !token.end.some(({ source }) => source === close);
  }
  if (token.type !== 'double-quoted-scalar' && token.type !== 'single-quoted-scalar') return false;
  return token.source.length < 2 || !token.source.endsWith(token.source.charAt(0));
}
