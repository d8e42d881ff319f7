import { quote } from '../messages/quote';
import { characterName } from './characterName';
import type { Residue } from './Residue';
import { surroundings } from './unseen';

/**
 * Spaces that were left over: several in a row, and those of other widths than an ordinary, a no-break or a thin one,
 * which typesetters use.
 */
export function spaceResidue(text: string): readonly Residue[] {
  const double = /\p{Zs}{2,}/u.exec(text);
  const odd = /[\u1680\u2000-\u2006\u2008\u205F\u3000]/u.exec(text);
  return [
    ...(double === null
      ? []
      : [
          {
            severity: 'warning' as const,
            message: `holds ${double[0].length} spaces in a row in ${quote(surroundings(text, double.index, double[0].length))}; write one`,
          },
        ]),
    ...(odd === null
      ? []
      : [
          {
            severity: 'warning' as const,
            message: `holds ${characterName(odd[0])} in ${quote(surroundings(text, odd.index))}; write an ordinary space`,
          },
        ]),
  ];
}
