import type { Font, Glyph } from 'fontkit';
import type { Language } from '../language/Language';
import { fontParts, type Face, type FontPart } from './typefaces';

/** A glyph of a line, and how far from the line's start it stands, in thousandths of the type size. */
export type PlacedGlyph = { readonly font: Font; readonly glyph: Glyph; readonly x: number };

/** A line of text as shapes; its width in thousandths of the type size. */
export type ShapedText = { readonly glyphs: readonly PlacedGlyph[]; readonly width: number };

/** OpenType's tag for a language whose letters have forms of their own: Bulgarian's в, д, ж, к differ from Russian's. */
const languageTags: Readonly<Record<Language, string | undefined>> = { en: undefined, bg: 'BGR ' };

const shaped = new Map<string, ShapedText>();

/** Sets a text in one line: the letterforms that its language asks for, kerned. A letter that no font has becomes a box. */
export function shapeText(text: string, face: Face, language: Language): ShapedText {
  const key = `${language} ${face} ${text}`;
  const known = shaped.get(key);
  if (known) return known;
  const glyphs: PlacedGlyph[] = [];
  let width = 0;
  for (const run of runsOf(text, fontParts(face))) {
    const layout = run.part.font.layout(run.text, undefined, run.part.script, languageTags[language]);
    layout.glyphs.forEach((glyph, index) => {
      const position = layout.positions[index];
      glyphs.push({ font: run.part.font, glyph, x: width + (position?.xOffset ?? 0) });
      width += position?.xAdvance ?? 0;
    });
  }
  const made = { glyphs, width };
  shaped.set(key, made);
  return made;
}

type Run = { readonly text: string; readonly part: FontPart };

/** A text in pieces of one font each; a space or a full stop stays with the word before it, so that the pair is kerned. */
function runsOf(text: string, parts: readonly FontPart[]): readonly Run[] {
  const runs: Run[] = [];
  for (const letter of text.normalize('NFC')) {
    const code = letter.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    const part = [...(last ? [last.part] : []), ...parts].find(({ font }) => font.hasGlyphForCodePoint(code)) ?? last?.part ?? parts[0];
    if (!part) continue;
    if (last?.part === part) runs[runs.length - 1] = { part, text: last.text + letter };
    else runs.push({ part, text: letter });
  }
  return runs;
}
