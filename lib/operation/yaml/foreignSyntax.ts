import { characterName } from '../characters/characterName';

/** A pattern with the character as its first group, at the pattern's end; what to write instead, and what stands there when that is done. */
type Rule = { readonly pattern: RegExp; readonly message: (name: string) => string; readonly right: string };

const blank = '[^\\S \\t\\r\\n]|[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]';

/** Where a character stands in place of one of YAML's own, with the character as the first group. */
const rules: readonly Rule[] = [
  {
    pattern: new RegExp(`^ *(${blank})`, 'u'),
    message: (name) => `the line begins with ${name}; write ordinary spaces`,
    right: ' ',
  },
  {
    pattern: new RegExp(`^ *-(${blank})`, 'u'),
    message: (name) => `behind the hyphen stands ${name}; write an ordinary space`,
    right: ' ',
  },
  {
    pattern: /^ *([\u2010-\u2015\u2212\u2022\u00B7])(?=\s)/u,
    message: (name) => `the line begins with ${name}; write a hyphen`,
    right: '-',
  },
  {
    pattern: new RegExp(`^ *(?:- +)?[\\w-]+:(${blank})`, 'u'),
    message: (name) => `behind the colon stands ${name}; write an ordinary space`,
    right: ' ',
  },
  {
    pattern: /^ *(?:- +)?[\w-]+ ?([\uFF1A\u2236\uA789\uFE55])/u,
    message: (name) => `behind the key stands ${name}; write an ordinary colon and a space`,
    right: ': ',
  },
  {
    pattern: /: *(\uFF5B)/u,
    message: (name) => `behind the colon stands ${name}; write ordinary braces`,
    right: '{',
  },
  {
    pattern: /: *(\uFF3B)/u,
    message: (name) => `behind the colon stands ${name}; write ordinary brackets`,
    right: '[',
  },
];

/** A character in a line that stands in the place of one of YAML's own. */
export type ForeignSyntax = {
  /** The column behind it, counted from 1. */
  readonly column: number;
  /** What to write instead. */
  readonly message: string;
  /** The line with that written, which may be right then. */
  readonly mended: string;
};

/** Finds the first such character of a line; nothing where there is none. */
export function foreignSyntax(line: string): ForeignSyntax | undefined {
  for (const { pattern, message, right } of rules) {
    const match = pattern.exec(line);
    const character = match?.[1];
    if (!match || character === undefined) continue;
    const column = match.index + match[0].length;
    const written = /\s/u.test(character) || right !== ' ' ? right : '';
    // Word processors set several spaces behind their bullets.
    const rest = right === '-' ? ` ${line.slice(column).trimStart()}` : line.slice(column);
    return { column, message: message(characterName(character)), mended: line.slice(0, column - character.length) + written + rest };
  }
  return undefined;
}
