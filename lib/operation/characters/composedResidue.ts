import { codePoint, quote } from '../messages/quote';
import { characterName } from './characterName';
import type { Residue } from './Residue';
import { surroundings } from './unseen';

/**
 * Letters that are written as two characters where Unicode has one for them, as macOS and PDF files give them: й as и
 * and a breve.
 */
export function composedResidue(text: string): readonly Residue[] {
  if (text.normalize('NFC') === text) return [];
  const decomposed = [...text.matchAll(/\P{M}\p{M}*/gsu)].filter(({ 0: letter }) => letter.normalize('NFC') !== letter);
  const [first] = decomposed;
  if (first === undefined) return [];
  const [letter, composed] = [first[0], first[0].normalize('NFC')];
  const parts = [...letter].map(characterName).join(' and ');
  const more =
    decomposed.length > 1
      ? `, and ${decomposed.length - 1} more ${decomposed.length > 2 ? 'letters' : 'letter'} like it`
      : '';
  const where = quote(surroundings(text, first.index, letter.length).normalize('NFC'));
  return [
    {
      severity: 'error',
      message: `the ${composed} in ${where} is written as ${parts}${more}; write it anew as ${[...composed].map(codePoint).join(' ')} (the text in the form NFC)`,
    },
  ];
}
