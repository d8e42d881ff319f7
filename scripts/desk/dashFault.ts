import { characterName } from '../../lib/operation/characters/characterName';
import { plainForm } from '../../lib/operation/characters/foreignFault';
import { quote } from '../../lib/operation/messages/quote';

/** Whether a word begins with a dash that is no hyphen, as word processors write it in place of two hyphens. */
export function beginsWithDash(word: string): boolean {
  return /^-?[^\P{Pd}-]|^-?\u2212/u.test(word);
}

/** What is wrong with such a word, and which of the command's options was meant. */
export function dashFault(word: string, known: readonly string[]): string {
  const dash = [...word].find((character) => character !== '-') ?? '';
  const name = (plainForm(word) ?? word).replace(/^[^\p{L}]+/u, '');
  const option = name.split('=')[0] ?? '';
  const cure = known.includes(option)
    ? `write ${quote(`--${name}`)}`
    : `the options are ${known.map((one) => `--${one}`).join(', ')}`;
  return `${quote(word)} begins with ${characterName(dash)}, not with two hyphens; ${cure}`;
}
