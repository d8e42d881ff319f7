import { characterName } from '../characters/characterName';

type Rule = { readonly pattern: RegExp; readonly message: (name: string) => string };

const blank = '[^\\S \\t\\r\\n]|[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]';

/** Where a character stands in place of one of YAML's own, with the character as the first group. */
const rules: readonly Rule[] = [
  {
    pattern: new RegExp(`^ *(${blank})`, 'u'),
    message: (name) => `the line begins with ${name}; write ordinary spaces`,
  },
  {
    pattern: new RegExp(`^ *-(${blank})`, 'u'),
    message: (name) => `behind the hyphen stands ${name}; write an ordinary space`,
  },
  {
    pattern: /^ *([\u2010-\u2015\u2212\u2022\u00B7])(?=\s)/u,
    message: (name) => `the line begins with ${name}; write a hyphen`,
  },
  {
    pattern: new RegExp(`^ *(?:- +)?[\\w-]+:(${blank})`, 'u'),
    message: (name) => `behind the colon stands ${name}; write an ordinary space`,
  },
  {
    pattern: /^ *(?:- +)?[\w-]+ ?([\uFF1A\u2236\uA789\uFE55])/u,
    message: (name) => `behind the key stands ${name}; write an ordinary colon and a space`,
  },
  {
    pattern: /: *([\uFF5B\uFF3B])/u,
    message: (name) => `behind the colon stands ${name}; write an ordinary brace or bracket`,
  },
];

/** A character in a line that stands in the place of one of YAML's own: the column behind it, counted from 1, and what to write instead. */
export function foreignSyntax(line: string): { readonly column: number; readonly message: string } | undefined {
  for (const { pattern, message } of rules) {
    const match = pattern.exec(line);
    if (match?.[1] !== undefined) return { column: match.index + match[0].length, message: message(characterName(match[1])) };
  }
  return undefined;
}
