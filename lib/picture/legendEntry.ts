import type { Text } from '../view/Text';
import { paragraph, stack, type Block } from './Block';
import type { Canvas } from './Canvas';
import { drawMark } from './drawMark';
import type { Numbered } from './numberPins';
import { wrapText } from './wrapText';

/** A name has so many lines before it is cut off: more than any real one has needed. */
const nameLines = 3;

/** An agency in the legend: its mark and number, its name, its place. */
export function legendEntry({ number, agency }: Numbered, size: number, width: number, canvas: Canvas): Block {
  const { palette } = canvas;
  const indent = indentAt(size);
  const words = stack(
    paragraph(agency.name, { face: 'strong', size, colour: palette.ink }, width - indent, nameLines, canvas),
    paragraph(agency.place, { face: 'text', size: size * 0.9, colour: palette.soft }, width - indent, 1, canvas),
  );
  return {
    height: words.height + size * 0.42,
    draw: (x, y) => drawMark(markOf({ number, agency }), x + size * 0.72, y + size * 0.66, size * 1.28, canvas) + words.draw(x + indent, y),
  };
}

/** The same with the place beside the end of the name, where it fits there. */
export function closeEntry({ number, agency }: Numbered, size: number, width: number, canvas: Canvas): Block {
  const { palette, typesetter } = canvas;
  const indent = indentAt(size);
  const nameStyle = { face: 'strong', size, colour: palette.ink } as const;
  const placeStyle = { face: 'text', size: size * 0.95, colour: palette.soft } as const;
  const name = paragraph(agency.name, nameStyle, width - indent, nameLines, canvas);
  const lastLine = wrapText(agency.name, nameStyle, width - indent, nameLines, typesetter).at(-1) ?? '';
  const beside = typesetter.widthOf(lastLine, nameStyle) + size * 0.55;
  const place = paragraph(agency.place, placeStyle, width - indent, 1, canvas);
  const isBeside = beside + typesetter.widthOf(agency.place, placeStyle) <= width - indent;
  return {
    height: name.height + (isBeside ? 0 : place.height) + size * 0.42,
    draw: (x, y) =>
      [
        drawMark(markOf({ number, agency }), x + size * 0.72, y + size * 0.66, size * 1.28, canvas),
        name.draw(x + indent, y),
        isBeside ? typesetter.line(agency.place, placeStyle, x + indent + beside, y + name.height - size * 0.29) : place.draw(x + indent, y + name.height),
      ].join(''),
  };
}

/** The same in one line, for many agencies: its abbreviation where it has one, and no more of the place than there is room for. */
export function briefEntry({ number, agency }: Numbered, size: number, width: number, canvas: Canvas): Block {
  const { palette, typesetter } = canvas;
  const indent = indentAt(size);
  const nameStyle = { face: 'strong', size, colour: palette.ink } as const;
  const placeStyle = { face: 'text', size, colour: palette.soft } as const;
  const room = width - indent;
  const name = oneLine(agency.abbreviation ?? agency.name, nameStyle, room * 0.62, canvas);
  const nameWidth = typesetter.widthOf(name, nameStyle);
  const place = oneLine(agency.place, placeStyle, room - nameWidth - size * 0.6, canvas);
  return {
    height: size * 1.5,
    draw: (x, y) => {
      const line = y + size;
      return [
        drawMark(markOf({ number, agency }), x + size * 0.72, y + size * 0.66, size * 1.24, canvas),
        typesetter.line(name, nameStyle, x + indent, line),
        typesetter.line(place, placeStyle, x + indent + nameWidth + size * 0.6, line),
      ].join('');
    },
  };
}

function oneLine(text: Text, style: Parameters<typeof wrapText>[1], width: number, { typesetter }: Canvas): Text {
  return wrapText(text, style, width, 1, typesetter)[0] ?? '';
}

function markOf({ number, agency: { kind, seat } }: Numbered) {
  return { kind, precision: seat.precision, label: String(number) } as const;
}

function indentAt(size: number): number {
  return size * 1.85;
}
