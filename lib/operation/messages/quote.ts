const longest = 60;

/** A value as a message shows it: in single quotes, cut when long, with characters that cannot be seen written as `<U+202E>`. */
export function quote(value: string): string {
  const characters = [...value];
  const shown = characters.length > longest ? [...characters.slice(0, longest), '…'] : characters;
  return `'${shown.map(visible).join('')}'`;
}

/** A character by its number, as the Unicode tables write it: `U+202E`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function visible(character: string): string {
  return /(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u.test(character) ? `<${codePoint(character)}>` : character;
}
