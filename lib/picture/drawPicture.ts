import { fill } from '../language/fill';
import { messagesIn } from '../language/messagesIn';
import { lastCorrection } from '../view/correctionsOn';
import { countsOf } from '../view/countsOf';
import { bordersNote } from '../view/bordersNote';
import { shortAddress } from '../view/shortAddress';
import { wordsOf, type Text } from '../view/Text';
import { paragraph, space, stack, type Block } from './Block';
import type { Box, Canvas } from './Canvas';
import { drawStage, stageView } from './drawStage';
import { layKey } from './drawKey';
import { layLegend } from './layLegend';
import { numberPins } from './numberPins';
import type { Palette } from './Palette';
import { pictureAlt } from './pictureAlt';
import type { PictureFacts } from './PictureFacts';
import type { PictureFile } from './pictureFiles';
import { pictureLayouts, pictureSizes } from './pictureLayouts';
import { publishersOf } from '../view/publishersOf';
import { svgElement, svgText } from './svgElement';
import { makeTypesetter } from './Typesetter';
import { wrapText } from './wrapText';

/**
 * A page's map as one SVG file: title, map, numbered pins, the legend that names them, source, date and a note on borders. Texts are shapes, so
 * that they look the same everywhere; their words stand beside them as titles, and all that the picture says in its description. The same facts make
 * the same bytes.
 */
export function drawPicture(facts: PictureFacts, shape: PictureFile['shape'], palette: Palette): string {
  const { language } = facts.view;
  const canvas: Canvas = { palette, typesetter: makeTypesetter(language), messages: messagesIn(language), language };
  const { width, height, margin } = pictureSizes[shape];
  const head = layHead(facts, width - 2 * margin, canvas);
  const foot = layFoot(facts, width - 2 * margin, canvas);
  const room: Box = { x: margin, y: margin + head.height, width: width - 2 * margin, height: height - 2 * margin - head.height - foot.height };
  const body = drawBody(facts, shape, room, canvas);
  const drawn = [svgElement('rect', { width, height, fill: palette.paper }), head.draw(margin, margin - 4), body, foot.draw(margin, height - margin - foot.height + 8)];
  return svgElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', 'xmlns:xlink': 'http://www.w3.org/1999/xlink', 'xml:lang': language, width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': 'title desc' },
    svgElement('title', { id: 'title' }, svgText(titleOf(facts).map(wordsOf).join(': '))),
    svgElement('desc', { id: 'desc' }, svgText(pictureAlt(facts, Infinity))),
    svgElement('defs', {}, canvas.typesetter.definitions()),
    ...drawn,
  );
}

/** The first layout that names every agency in full, or the one with the most room for the legend. */
function drawBody(facts: PictureFacts, shape: PictureFile['shape'], room: Box, canvas: Canvas): string {
  const { agency, map } = facts;
  const agencies = agency ? [...map.agencies.filter(({ id }) => id === agency.id), ...map.agencies.filter(({ id }) => id !== agency.id)] : map.agencies;
  let draw = (): string => '';
  for (const layout of pictureLayouts(shape, room)) {
    const keyOf = (hasPills: boolean) => layKey(facts, hasPills, layout.stage.width, canvas);
    const stage = { ...layout.stage, height: layout.stage.height - keyOf(agencies.length > 1).height - 10 };
    const pins = numberPins(agencies, stageView(facts, stage).scale);
    const key = keyOf(pins.some((pin) => pin.agencies.length > 1));
    const legend = layLegend(facts, pins.flatMap((pin) => pin.agencies), layout, canvas);
    draw = () => drawStage(facts, pins, stage, canvas) + key.draw(stage.x, stage.y + stage.height + 8) + legend.draw();
    if (legend.isWhole) break;
  }
  return draw();
}

function titleOf({ view, agency }: PictureFacts): readonly [Text, Text] {
  return agency ? [view.name, agency.name] : [view.name, view.title];
}

/** The operation's name, its years and how many took part, then what the picture is about, as large as fits. */
function layHead(facts: PictureFacts, width: number, canvas: Canvas): Block {
  const { palette, typesetter, messages } = canvas;
  const { view } = facts;
  const [name, title] = titleOf(facts);
  const kicker = paragraph(typeof name === 'string' ? [name, view.period, ...(facts.agency ? [] : [countsOf(view, messages)])].filter(Boolean).join(' · ') : name, { face: 'text', size: 19, colour: palette.soft }, view.isDraft ? width * 0.55 : width, 1, canvas);
  const draft = view.isDraft ? paragraph(messages.draft, { face: 'strong', size: 16, colour: palette.international }, width * 0.42, 1, canvas) : space(0);
  const size = [46, 40, 34, 29].find((candidate) => wrapText(title, { face: 'title', size: candidate }, width, 3, typesetter).length <= (candidate > 40 ? 1 : 2)) ?? 25;
  const below = stack(space(4), paragraph(title, { face: 'title', size, colour: palette.ink }, width, 2, canvas), space(20));
  return { height: kicker.height + below.height, draw: (x, y) => kicker.draw(x, y) + draft.draw(x + width * 0.58, y) + below.draw(x, y + kicker.height) };
}

/** Until when it is true, when it was corrected, who says so, where it is from; whose borders are drawn; who took part and can't be shown. */
function layFoot(facts: PictureFacts, width: number, { palette, ...canvas }: Canvas): Block {
  const { messages, typesetter } = canvas;
  const { map, view, address } = facts;
  const note = { face: 'text', size: 12, colour: palette.soft } as const;
  const unplaced = map.participants.filter(({ code }) => !map.countries.some((country) => country.code === code)).map(({ name }) => name);
  const link = { face: 'strong', size: 15, colour: palette.accent } as const;
  const linkWords = address ? shortAddress(address) : '';
  const linkRoom = address ? Math.min(typesetter.widthOf(linkWords, link), width * 0.45) + 24 : 0;
  const source = [fill(messages.asOf, { date: view.asOf.words }), ...lastCorrection(view, messages, facts.agency), fill(messages.source, { list: publishersOf(facts.view, facts.agency).join('; ') })].join(' · ');
  const sourceLine = paragraph(source, { face: 'strong', size: 15, colour: palette.ink }, width - linkRoom, 2, { typesetter });
  const [linkLine = ''] = wrapText(linkWords, link, width * 0.45, 1, typesetter);
  return stack(
    space(18),
    { height: sourceLine.height + 4, draw: (x, y) => sourceLine.draw(x, y) + (address ? typesetter.line(linkLine, link, x + width, y + 14.25, 'end') : '') },
    ...(unplaced.length > 0 ? [paragraph(fill(messages.map.unplaced, { list: unplaced.join('; ') }), note, width, 2, { typesetter })] : []),
    paragraph(`${bordersNote(view, messages)} ${messages.picture.outlines}`, note, width, view.namesKosovo ? 3 : 2, { typesetter }),
  );
}
