import { fill, fillCount } from '../language/fill';
import { shortAddress } from '../view/shortAddress';
import { paragraph, space, stack, type Block } from './Block';
import type { Box, Canvas } from './Canvas';
import { briefEntry, closeEntry, legendEntry } from './legendEntry';
import type { Numbered } from './numberPins';
import type { PictureFacts } from './PictureFacts';
import type { PictureLayout } from './pictureLayouts';

/** A legend in its columns; whether it names every agency in full. */
export type Legend = { readonly isWhole: boolean; readonly draw: () => string };

const briefSize = 13;

/**
 * Lays the legend of the numbered agencies into a layout's columns, at the largest of its type sizes at which all of it fits. Where none does, it is in single
 * lines, and its last one says how many more there are and where they are named.
 */
export function layLegend(facts: PictureFacts, numbered: readonly Numbered[], { columns, sizes, closeSizes }: PictureLayout, canvas: Canvas): Legend {
  const width = columns[0]?.width ?? 0;
  const room = columns.reduce((sum, { height }) => sum + height, 0);
  const forms = [...sizes.map((size) => ({ size, entry: legendEntry })), ...closeSizes.map((size) => ({ size, entry: closeEntry }))];
  // To set two hundred names at every size would take seconds: what can't fit in single lines isn't tried.
  for (const { size, entry } of forms.filter((form) => numbered.length * form.size * (form.entry === legendEntry ? 2.5 : 1.6) <= room)) {
    for (const withFacts of facts.agency ? [true, false] : [false]) {
      const laid = flow(wholeBlocks(facts, numbered.map((one) => entry(one, size, width, canvas)), size, width, withFacts, canvas), columns);
      if (laid.rest === 0) return { isWhole: true, draw: laid.draw };
    }
  }
  const blocks = numbered.map((entry) => briefEntry(entry, briefSize, width, canvas));
  const all = flow(blocks, columns);
  if (all.rest === 0) return { isWhole: false, draw: all.draw };
  for (let shown = blocks.length - all.rest; ; shown--) {
    const laid = flow([...blocks.slice(0, shown), moreBlock(facts, blocks.length - shown, width, canvas)], columns);
    if (laid.rest === 0 || shown === 0) return { isWhole: false, draw: laid.draw };
  }
}

/** On an operation's picture all its agencies; on an agency's, that one, what it did where that has room, and whom it worked with. */
function wholeBlocks({ view, agency }: PictureFacts, entries: readonly Block[], size: number, width: number, withFacts: boolean, canvas: Canvas): readonly Block[] {
  const { palette, messages } = canvas;
  const plain = { face: 'text', size, colour: palette.ink } as const;
  const heading = (words: string): Block => stack(space(size * 0.5), paragraph(words, { face: 'strong', size: size * 0.9, colour: palette.soft }, width, 1, canvas), space(size * 0.4));
  if (entries.length === 0) return [paragraph(messages.list.noAgencyNamed, plain, width, 4, canvas), ...view.countries.map(({ name }) => paragraph(name, { ...plain, face: 'strong' }, width, 1, canvas))];
  if (!agency) return entries;
  const did = agency.contributions.map(({ text }) => stack(paragraph(text, plain, width, 99, canvas), space(size * 0.35)));
  const [own, ...partners] = entries;
  return [
    ...(own ? [own] : []),
    ...(withFacts && did.length > 0 ? [heading(messages.sections.facts), ...did] : []),
    heading(messages.sections.relations),
    ...(partners.length > 0 ? partners : [paragraph(messages.sections.noRelations, { ...plain, colour: palette.soft }, width, 4, canvas)]),
  ];
}

function moreBlock({ address }: PictureFacts, count: number, width: number, canvas: Canvas): Block {
  const { more, moreAt, moreOnPage } = canvas.messages.picture;
  const words = fillCount(more, count, canvas.language);
  return paragraph(address ? fill(moreAt, { more: words, address: shortAddress(address) }) : fill(moreOnPage, { more: words }), { face: 'strong', size: briefSize, colour: canvas.palette.accent }, width, 3, canvas);
}

type Flow = { readonly rest: number; readonly draw: () => string };

/** Fills columns with blocks, one below the other, none of them parted, and as even as their order allows; `rest` counts those that have no room. */
function flow(blocks: readonly Block[], columns: readonly Box[]): Flow {
  const total = blocks.reduce((sum, { height }) => sum + height, 0);
  const tallest = Math.max(0, ...blocks.map(({ height }) => height));
  const even = fillColumns(blocks, columns, total / columns.length + tallest / 2);
  return even.rest === 0 ? even : fillColumns(blocks, columns, Infinity);
}

function fillColumns(blocks: readonly Block[], columns: readonly Box[], most: number): Flow {
  const placed: { readonly block: Block; readonly x: number; readonly y: number }[] = [];
  let column = 0;
  let used = 0;
  for (const block of blocks) {
    while (columns[column] && used + block.height > Math.min(most, columns[column]?.height ?? 0)) {
      column++;
      used = 0;
    }
    const box = columns[column];
    if (!box) break;
    placed.push({ block, x: box.x, y: box.y + used });
    used += block.height;
  }
  return { rest: blocks.length - placed.length, draw: () => placed.map(({ block, x, y }) => block.draw(x, y)).join('') };
}
