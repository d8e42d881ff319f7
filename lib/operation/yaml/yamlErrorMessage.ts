import type { ErrorCode, YAMLError } from 'yaml';

/** What is wrong with a text that is no YAML, and what would be right, in an editor's words. */
export function yamlErrorMessage({ code, message }: Pick<YAMLError, 'code' | 'message'>): string {
  // The parser has one code for several mistakes; these two deserve words of their own.
  if (/end with a [\]}]/.test(message)) return 'a bracket or brace that opens before this place is never closed';
  if (message.startsWith('Missing closing')) return 'a quote that opens before this place is never closed';
  return messages[code];
}

/** What is said of a mistake that the parser has no name for. */
const unreadableMessage = 'this cannot be read here; look for a missing quote, bracket or colon in this line and the one before it';

export const deepMessage = 'records and lists stand too deep inside one another';

export const unclosedMessage = 'a bracket, brace or quote that opens here is never closed';

export const tabMessage = 'the line begins with a tab; use spaces';

const messages: Record<ErrorCode, string> = {
  ALIAS_PROPS: "a text that begins with '*' or '&' must stand in quotes",
  BAD_ALIAS: "a text that begins with '*' or '&' must stand in quotes",
  BAD_DIRECTIVE: "a line cannot begin with '%'; put the text in quotes",
  BAD_DQ_ESCAPE: "a backslash between double quotes has a meaning of its own; write '\\\\' for a backslash, or use single quotes",
  BAD_INDENT: 'this line begins too far to the left or to the right; keys of the same record begin in the same column, two spaces deeper than the record around them',
  BAD_PROP_ORDER: unreadableMessage,
  BAD_SCALAR_START: 'a text cannot begin with this character; put the text in quotes',
  BLOCK_AS_IMPLICIT_KEY: "there is a second ': ' here, or the next line begins too far to the right; put a text that holds ': ' in quotes",
  BLOCK_IN_FLOW: "there is a second ': ' here, or a list of lines between brackets; put a text that holds ': ' in quotes, or close the bracket before the list",
  IMPOSSIBLE: unreadableMessage,
  KEY_OVER_1024_CHARS: 'this key is longer than 1,024 characters; look for a missing quote or line break',
  MISSING_CHAR: "something is missing here: a comma between two entries, or the ': ' after a key",
  MULTILINE_IMPLICIT_KEY: "this line has no 'key: ' and belongs to no text; write a key before it, or put the whole text in quotes",
  MULTIPLE_ANCHORS: "a text that begins with '*' or '&' must stand in quotes",
  MULTIPLE_DOCS: "the file is cut in two by '---' or '...'; remove that line",
  MULTIPLE_TAGS: "a text that begins with '!' must stand in quotes",
  NON_STRING_KEY: 'a key must be one plain word',
  RESOURCE_EXHAUSTION: deepMessage,
  TAB_AS_INDENT: tabMessage,
  TAG_RESOLVE_FAILED: "a text that begins with '!' must stand in quotes",
  UNEXPECTED_TOKEN: unreadableMessage,
  BAD_COLLECTION_TYPE: "a text that begins with '!' must stand in quotes",
  DUPLICATE_KEY: 'this key stands twice in the record; remove one of the two',
};
