import { unicodeReadableName } from 'unicode-name';
import { codePoint } from '../messages/quote';

/** Names that people know better than the ones in Unicode's tables. */
const knownNames: Readonly<Record<string, string>> = {
  '\t': 'tab',
  '\uFEFF': 'byte order mark',
  '\uFFFD': 'replacement character',
};

/**
 * A character as a message names it: `a Cyrillic А (U+0410)`, `an en dash (U+2013)`, `a zero-width space (U+200B)`.
 * A character that can be seen and is no letter of an alphabet stands in its name where the name alone says little.
 */
export function characterName(character: string): string {
  const name = bareName(character);
  return `${/^[aeio]/i.test(name) ? 'an' : 'a'} ${name} (${codePoint(character)})`;
}

/** The alphabet of a letter as people call it: `Cyrillic`; nothing for what is no letter of one. */
export function alphabetOf(character: string): string | undefined {
  const [, script] = /^([A-Z]+) (?:CAPITAL|SMALL) LETTER/.exec(nameOf(character) ?? '') ?? [];
  return script === undefined ? undefined : script.charAt(0) + script.slice(1).toLowerCase();
}

/** The library's types promise a name for every code; those that Unicode has not given to a character yet have none. */
const nameOf = (character: string): string | undefined => unicodeReadableName(character);

function bareName(character: string): string {
  const known = knownNames[character];
  if (known !== undefined) return known;
  if (/\p{Cc}/u.test(character)) return 'control character';
  const alphabet = alphabetOf(character);
  if (alphabet !== undefined) return `${alphabet} ${character}`;
  const name = nameOf(character);
  if (name === undefined) return 'code that stands for no character yet';
  if (!name.startsWith('<')) return name.toLowerCase().replace('zero width', 'zero-width');
  const [, label = ''] = /^<([a-z-]+)-[0-9A-F]+>$/.exec(name) ?? [];
  return label === 'private-use'
    ? 'private-use character'
    : label === 'noncharacter'
      ? 'code that stands for no character'
      : `${label} character`;
}
