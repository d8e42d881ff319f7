import { describe, expect, it } from 'vitest';
import { glyphPath } from '../../../lib/picture/glyphPath';
import { shapeText } from '../../../lib/picture/shapeText';

const outlines = (text: string, face: 'title' | 'text', language: 'en' | 'bg'): readonly string[] => shapeText(text, face, language).glyphs.map(({ glyph }) => glyphPath(glyph.path));

describe('setting text', () => {
  it.each(['title', 'text'] as const)('gives Bulgarian its own letterforms in the face for %s', (face) => {
    const letters = [...'вгджзийклптцшщю'];
    const differing = letters.filter((letter) => outlines(letter, face, 'bg')[0] !== outlines(letter, face, 'en')[0]);
    expect(differing.length).toBeGreaterThan(12);
    expect(outlines('аоес', face, 'bg')).toEqual(outlines('аоес', face, 'en'));
  });

  it('takes each letter from the part of the typeface that has it', () => {
    const { glyphs } = shapeText('„Blackwrist“ Жълт Ž № – Ω', 'text', 'bg');
    expect(glyphs.filter(({ glyph }) => glyph.id === 0)).toEqual([]);
    expect(new Set(glyphs.map(({ font }) => font)).size).toBe(4);
  });

  it('kerns a pair, and leaves a box for a letter that no part has', () => {
    expect(shapeText('AV', 'text', 'en').width).toBeLessThan(shapeText('A', 'text', 'en').width + shapeText('V', 'text', 'en').width);
    expect(shapeText('a漢', 'text', 'en').glyphs.map(({ glyph }) => glyph.id === 0)).toEqual([false, true]);
  });
});
