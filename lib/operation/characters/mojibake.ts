import { cyrillic, eastern, western, type WrongEncoding } from './wrongEncodings';

/** A piece of a text that was read in another encoding than it was written in. */
export type Mojibake = {
  readonly piece: string;
  /** In UTF-16 code units from 0. */
  readonly index: number;
  readonly meant: string;
  readonly written: string;
  readonly read: string;
};

type Piece = Pick<Mojibake, 'piece' | 'index' | 'meant'>;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The pieces of a text that were certainly read in a wrong encoding, since they decode to something that makes sense.
 */
export function mojibakeIn(text: string): readonly Mojibake[] {
  for (const wrong of [western, eastern]) {
    const pieces = utf8Pieces(text, wrong);
    if (pieces.length > 0) return pieces.map((piece) => ({ ...piece, written: 'UTF-8', read: wrong.name }));
  }
  return cyrillicPieces(text);
}

/** Pieces in which the bytes of UTF-8 stand as characters of another encoding: `â€™` for ’, `Ð¡Ð¾` for Со. */
function utf8Pieces(text: string, wrong: WrongEncoding): readonly Piece[] {
  const units = [...text];
  const codes = units.map((character) => wrong.bytes.get(character) ?? 0);
  const pieces: Piece[] = [];
  for (let at = 0, index = 0; at < units.length;) {
    const { length, meant, isCertain } = pieceAt(units, codes, at, wrong);
    const step = isCertain ? length : 1;
    const piece = units.slice(at, at + step).join('');
    if (isCertain) pieces.push({ piece, index, meant: again(meant, wrong) });
    index += piece.length;
    at += step;
  }
  return pieces;
}

function pieceAt(
  units: readonly string[],
  codes: readonly number[],
  start: number,
  wrong: WrongEncoding,
): { readonly length: number; readonly meant: string; readonly isCertain: boolean } {
  let [end, meant, certainty] = [start, '', 0];
  for (;;) {
    const length = sequenceAt(codes, end);
    const character = length > 0 ? decoded(codes.slice(end, end + length)) : undefined;
    const lost = character === undefined ? lostAt(units, end, certainty >= 1, wrong) : undefined;
    if (character === undefined && lost === undefined) return { length: end - start, meant, isCertain: certainty >= 1 };
    if (character !== undefined) {
      const closes = /[\s'"“”‘’„‚‹›«»–—…№•°§±·€]/u.test(units[end + length - 1] ?? '');
      certainty += wrong.weight({ lead: codes[end] ?? 0, length, closes, beside: beside(units, end, length) });
    } else {
      certainty += 1;
    }
    meant += character ?? lost?.meant ?? '';
    end += character === undefined ? (lost?.length ?? 1) : length;
  }
}

/** The characters before a sequence and after it. */
function beside(units: readonly string[], at: number, length: number): string {
  return (units[at - 1] ?? ' ') + (units[at + length] ?? ' ');
}

/** What remains of a sequence whose other bytes were lost on the way. */
function lostAt(
  units: readonly string[],
  at: number,
  isInside: boolean,
  wrong: WrongEncoding,
): { readonly meant: string; readonly length: number } | undefined {
  if (wrong !== western) return undefined;
  const pair = `${units[at] ?? ''}${units[at + 1] ?? ''}`;
  if (pair === 'Â ') return { meant: ' ', length: 2 };
  if (pair === 'â€') return { meant: '”', length: 2 };
  return isInside && /^[ÐÑÃ]$/.test(units[at] ?? '') ? { meant: '…', length: 1 } : undefined;
}

/** What was read wrongly twice is put right twice. */
function again(meant: string, wrong: WrongEncoding): string {
  return utf8Pieces(meant, wrong).reduce((text, { piece, meant: inner }) => text.replace(piece, () => inner), meant);
}

/** How many bytes a character of UTF-8 has that begins at a position; 0 where none does. */
function sequenceAt(codes: readonly number[], at: number): number {
  const first = codes[at] ?? 0;
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  return length > 0 &&
    codes.slice(at + 1, at + length).filter((code) => code >= 0x80 && code < 0xc0).length === length - 1
    ? length
    : 0;
}

/**
 * The character of some bytes, if it is one that texts in European languages hold: a chance meeting of two characters
 * rarely makes one.
 */
function decoded(bytes: readonly number[]): string | undefined {
  try {
    const character = utf8.decode(Uint8Array.from(bytes));
    return /[\u00A0-\u017F\u0370-\u045F\u2010-\u2044\u20AC\u2116\u2122\u2190-\u21FF\u2212\uFEFF\p{Emoji_Presentation}]/u.test(
      character,
    )
      ? character
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Words of Windows-1251 that were read as Windows-1252: `Ñîôèÿ` for София. No word of a European language is four such
 * letters and nothing else.
 */
function cyrillicPieces(text: string): readonly Mojibake[] {
  return [...text.matchAll(/(?<!\p{L})[\u00C0-\u00FF]{4,}(?!\p{L})/gu)].map(({ 0: piece, index }) => {
    const bytes = [...piece].map((character) => western.bytes.get(character) ?? 0x3f);
    return {
      piece,
      index,
      meant: cyrillic.decode(Uint8Array.from(bytes)),
      written: 'Windows-1251',
      read: 'Windows-1252',
    };
  });
}
