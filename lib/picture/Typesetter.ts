import type { Font } from 'fontkit';
import type { Language } from '../language/Language';
import { wordsOf, type Text } from '../view/Text';
import { glyphPath } from './glyphPath';
import { shapeText } from './shapeText';
import { svgElement, svgText } from './svgElement';
import type { Face } from './typefaces';

/** How a text is set: its typeface, its size in the picture's units, its colour, and that of a halo that lifts it off the map. */
export type TextStyle = { readonly face: Face; readonly size: number; readonly colour: string; readonly halo?: string };

export type Anchor = 'start' | 'middle' | 'end';

/** Sets the texts of one picture, in one language. Every glyph is drawn once, in `definitions`, however often it is used. */
export type Typesetter = {
  /** A text's width in the picture's units. */
  readonly widthOf: (text: Text, style: Pick<TextStyle, 'face' | 'size'>) => number;
  /** A line of text as shapes, its words beside them as a title. `x` and `y`: the start, middle or end of its base line. */
  readonly line: (text: Text, style: TextStyle, x: number, y: number, anchor?: Anchor) => string;
  /** The glyphs that all lines so far use. */
  readonly definitions: () => string;
};

/** The typesetter of a picture whose texts are in `language`, but for those that say which other one they are in. */
export function makeTypesetter(language: Language): Typesetter {
  const ids = new Map<string, string>();
  const drawn: string[] = [];
  const fonts: Font[] = [];

  const shape = (text: Text, face: Face) => shapeText(wordsOf(text), face, typeof text === 'string' ? language : text.language);
  const widthOf: Typesetter['widthOf'] = (text, { face, size }) => (shape(text, face).width * size) / 1000;

  function idOf(font: Font, glyph: { readonly id: number; readonly path: Parameters<typeof glyphPath>[0] }): string | undefined {
    if (!fonts.includes(font)) fonts.push(font);
    const key = `${fonts.indexOf(font)} ${glyph.id}`;
    const known = ids.get(key);
    if (known !== undefined) return known || undefined;
    const d = glyphPath(glyph.path);
    const id = d && `g${drawn.length}`;
    ids.set(key, id);
    if (id) drawn.push(svgElement('path', { id, d }));
    return id || undefined;
  }

  return {
    widthOf,
    line(text, { face, size, colour, halo }, x, y, anchor = 'start') {
      const { glyphs, width } = shape(text, face);
      const start = x - ({ start: 0, middle: 0.5, end: 1 }[anchor] * width * size) / 1000;
      const uses = glyphs.flatMap(({ font, glyph, x: at }) => {
        const id = idOf(font, glyph);
        return id ? [svgElement('use', { 'xlink:href': `#${id}`, ...(at !== 0 && { x: Math.round(at) }) })] : [];
      });
      const place = `translate(${round(start)} ${round(y)}) scale(${size / 1000})`;
      const around = halo && { stroke: halo, 'stroke-opacity': 0.85, 'stroke-width': Math.round(3000 / size), 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
      return svgElement('g', { transform: place, fill: colour, ...around }, svgElement('title', {}, svgText(wordsOf(text))), ...uses);
    },
    definitions: () => drawn.join(''),
  };
}

function round(value: number): number {
  return Math.round(100 * value) / 100;
}
