// Written as a constructor: the compiler's target has no flag `v`, Node 20 does.
const emoji = new RegExp(
  '\\p{RGI_Emoji}|\\p{Extended_Pictographic}[\\p{Emoji_Modifier}\\uFE0E\\uFE0F]*(?:\\u200D\\p{Extended_Pictographic}[\\p{Emoji_Modifier}\\uFE0E\\uFE0F]*)*',
  'gv',
);

/** Alphabets in which joiners say how letters hang together. */
const joined =
  /(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{M}])[\u200C\u200D]/gu;

const unseenCharacter =
  /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u2800]/gu;

/** A character that readers cannot see, and where it stands, in UTF-16 code units from 0. */
export type Unseen = { readonly character: string; readonly index: number };

/**
 * The characters of a text that cannot be seen: controls, soft hyphens, zero-width ones, marks that turn the reading
 * direction, tags, fillers, private and unassigned codes. Those that hold a picture or the letters of some alphabets
 * together are none of them.
 */
export function unseenIn(text: string): readonly Unseen[] {
  const blank = (found: string) => 'x'.repeat(found.length);
  const visible = text.replace(emoji, blank).replace(joined, blank);
  return [...visible.matchAll(unseenCharacter)].map(({ 0: character, index }) => ({ character, index }));
}

/** The letters around a place of a text, for a message to show. */
export function surroundings(text: string, index: number, length = 1): string {
  const before = [...text.slice(0, index)].slice(-around);
  const after = [...text.slice(index + length)].slice(0, around);
  return before.join('') + text.slice(index, index + length) + after.join('');
}

const around = 12;
