import { quote } from '../messages/quote';
import { characterName } from './characterName';
import type { Residue } from './Residue';
import { surroundings, unseenIn } from './unseen';

/** The characters of a text that cannot be seen, each kind once, with the letters around the first of it. */
export function unseenResidue(text: string): readonly Residue[] {
  // A line break has a message of its own, by the schema.
  const places = unseenIn(text).filter(({ character }) => !/[\n\r\u2028\u2029]/.test(character));
  const kinds = new Set(places.map(({ character }) => character));
  return [...kinds].map((kind): Residue => {
    const alike = places.filter(({ character }) => character === kind);
    return { severity: 'error', message: unseenMessage(text, kind, alike[0]?.index ?? 0, alike.length) };
  });
}

/**
 * That a text holds a character that cannot be seen: `holds a soft hyphen (U+00AD), which cannot be seen, in
 * 'Интер<U+00AD>пол'; remove it`
 */
export function unseenMessage(text: string, character: string, index: number, count = 1): string {
  const times = count > 1 ? `, ${count} times` : '';
  return `holds ${characterName(character)}, which cannot be seen, in ${quote(surroundings(text, index, character.length))}${times}; remove it`;
}
