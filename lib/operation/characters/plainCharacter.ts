import unhomoglyph from 'unhomoglyph';

/**
 * Pairs that Unicode's table does not have, since it speaks of print: small letters that people take for one another at
 * a glance, and marks.
 */
const further: Readonly<Record<string, string>> = {
  ӏ: 'l',
  к: 'k',
  т: 't',
  м: 'm',
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '′': "'",
  '″': '"',
  '٫': '.',
};

/**
 * The one ASCII character that another character looks like or stands for: `А` (Cyrillic) → `A`, `３` → `3`, `–` → `-`.
 * Nothing where there is none.
 */
export function plainCharacter(character: string): string | undefined {
  if (isAscii(character)) return character;
  if (/[\p{Pd}\u2212]/u.test(character)) return '-';
  if (/\p{Zs}/u.test(character)) return ' ';
  const like = [further[character], character.normalize('NFKC'), unhomoglyph(character)].find(
    (one) => one !== undefined && isAscii(one),
  );
  // In the table a capital I looks like a small l, and stands for both.
  return like === 'l' && /\p{Lu}/u.test(character) ? 'I' : like;
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7E]$/.test(text);
}
