import { composedResidue } from './composedResidue';
import { htmlResidue } from './htmlResidue';
import { mixedResidue } from './mixedResidue';
import { mojibakeResidue } from './mojibakeResidue';
import type { Residue } from './Residue';
import { spaceResidue } from './spaceResidue';
import { unseenResidue } from './unseenResidue';

/** All that copying left in a text that readers see. */
export function textResidue(text: string): readonly Residue[] {
  if (/^[\x20-\x7E]*$/.test(text) && !/[&<]| {2}|\?{3}/.test(text)) return [];
  const mojibake = mojibakeResidue(text);
  // Of a text in a wrong encoding nothing else can be said.
  const letters = mojibake.some(({ severity }) => severity === 'error')
    ? []
    : [...unseenResidue(text), ...composedResidue(text), ...mixedResidue(text)];
  return [...mojibake, ...letters, ...htmlResidue(text), ...spaceResidue(text)];
}
