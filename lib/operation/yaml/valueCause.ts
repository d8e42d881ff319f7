import { quote } from '../messages/quote';
import type { Fault } from './parseYaml';
import type { Lines } from './putAside';

/** The last key of a line that has a value behind it, and that value, up to the end of the line. */
const lastKey = /(?:^|[\s{,[])(?:[\w-]+: +|- +)(?=\S)/g;

const beginnings: Readonly<Record<string, string>> = {
  '*': "a text that begins with '*'",
  '&': "a text that begins with '&'",
  '!': "a text that begins with '!'",
  '|': "a text that begins with '|'",
  '>': "a text that begins with '>'",
  '?': "a text that begins with '?'",
  '-': "a text that begins with '- '",
};

/**
 * What in a line's text has a meaning of its own in YAML, where that is why the line can't be read and the parser only says that it can't:
 * a sign at a text's beginning, words behind a text's closing quote, a '#' that begins a comment between brackets.
 */
export function valueCause({ written }: Lines, line: number): Fault | undefined {
  const text = written[line - 1]?.trimEnd() ?? '';
  const hash = /(?<=\s)#\S|(?<=\w: +)#/.exec(text);
  if (hash && /[{["']/.test(text.slice(0, hash.index)) && !/[}\]"']\s*$/.test(text.slice(0, hash.index).trimEnd())) {
    return { line, column: hash.index + 1, path: [], message: `what follows ${quote('#')} is a comment that nobody sees; put the whole text in quotes` };
  }
  for (const match of text.matchAll(lastKey)) {
    const start = match.index + match[0].length;
    const value = text.slice(start);
    const message = messageOf(value);
    if (message !== undefined) return { line, column: start + 1, path: [], message };
  }
  return undefined;
}

function messageOf(value: string): string | undefined {
  const first = value.charAt(0);
  const words = beginnings[first];
  const isSign = first === '-' || first === '?' ? value.startsWith(`${first} `) : first !== '|' && first !== '>' ? true : /^[|>][-+\d]* *[^\s#]/.test(value);
  if (words !== undefined && isSign) return `${words} must stand in quotes`;
  const quoted = /^(["'])(?:\\.|(?!\1|\\).)*\1 *[^\s,}\]#:]/.exec(value);
  if (/^(?:\[[^\]]*\]|\{[^}]*\}) *[^\s,}\]#:]/.test(value)) return `a text that begins with ${quote(first)} must stand in quotes`;
  if (quoted) return `a text that begins with a quote mark ends at the next one; put the whole text in ${first === '"' ? "single quotes: '…'" : 'double quotes: "…"'}`;
  return undefined;
}
