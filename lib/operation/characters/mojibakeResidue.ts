import { quote } from '../messages/quote';
import { mojibakeIn } from './mojibake';
import type { Residue } from './Residue';
import { surroundings } from './unseen';

/**
 * Texts that were read in another encoding than they were written in, with what they were, and letters that were lost
 * altogether.
 */
export function mojibakeResidue(text: string): readonly Residue[] {
  return [...misread(text), ...lostLetters(text), ...questionMarks(text)];
}

function misread(text: string): readonly Residue[] {
  const pieces = mojibakeIn(text);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return [];
  const whole = text.slice(first.index, last.index + last.piece.length);
  let [repaired, end] = ['', first.index];
  for (const { index, piece, meant } of pieces) {
    repaired += text.slice(end, index) + meant;
    end = index + piece.length;
  }
  const around = surroundings(text, first.index, whole.length);
  const message = `${quote(around)} is ${first.written} that was read as ${first.read}; it was probably ${quote(around.replace(whole, () => repaired))}; compare it with the source and write that`;
  return [{ severity: 'error', message }];
}

/** What a program writes that has no letter for one in its encoding. */
function questionMarks(text: string): readonly Residue[] {
  const found = /\?{3,}/.exec(text);
  if (found === null) return [];
  return [
    {
      severity: 'warning',
      message: `${quote(surroundings(text, found.index, found[0].length))} may have lost letters, for each of which a program wrote a question mark; compare it with the source`,
    },
  ];
}

function lostLetters(text: string): readonly Residue[] {
  const lost = text.indexOf('\uFFFD');
  if (lost < 0) return [];
  const where = quote(surroundings(text, lost));
  return [
    {
      severity: 'error',
      message: `holds a replacement character (U+FFFD) in ${where}: a letter was lost there when the text was copied or saved; look it up in the source and write it`,
    },
  ];
}
