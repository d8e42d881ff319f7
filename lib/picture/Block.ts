import type { Text } from '../view/Text';
import type { Canvas } from './Canvas';
import type { TextStyle } from './Typesetter';
import { wrapText } from './wrapText';

/** A part of a column: how high it is, and how to draw it from its left upper corner. */
export type Block = { readonly height: number; readonly draw: (x: number, y: number) => string };

/** Room without anything in it. */
export const space = (height: number): Block => ({ height, draw: () => '' });

/** A text in at most `most` lines. */
export function paragraph(text: Text, style: TextStyle, width: number, most: number, { typesetter }: Pick<Canvas, 'typesetter'>): Block {
  const lineHeight = style.size * 1.24;
  const lines = wrapText(text, style, width, most, typesetter);
  return {
    height: lines.length * lineHeight,
    draw: (x, y) => lines.map((line, index) => typesetter.line(line, style, x, y + index * lineHeight + style.size * 0.95)).join(''),
  };
}

/** Blocks below each other. */
export function stack(...blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    draw: (x, y) => {
      let top = y;
      return blocks
        .map(({ height, draw }) => {
          const drawn = draw(x, top);
          top += height;
          return drawn;
        })
        .join('');
    },
  };
}
