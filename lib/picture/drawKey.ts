import type { PictureFacts } from './PictureFacts';
import type { Canvas } from './Canvas';
import { drawMark, type Mark } from './drawMark';
import { svgElement, svgNumber } from './svgElement';

type KeyItem = { readonly mark: Mark | 'swatch' | 'hatched'; readonly words: string };

const size = 12.5;
const rowHeight = 20;
const gap = 16;
const indent = 18;

/** What the marks mean, in rows below the map: how high they are, and how to draw them. */
export type Key = { readonly height: number; readonly draw: (x: number, y: number) => string };

/** The key of the marks that this picture has. */
export function layKey(facts: PictureFacts, hasPills: boolean, width: number, canvas: Canvas): Key {
  const style = { face: 'text', size, colour: canvas.palette.soft } as const;
  const rows: { readonly item: KeyItem; readonly x: number }[][] = [[]];
  let x = 0;
  for (const item of itemsOf(facts, hasPills, canvas)) {
    const needs = indent + (isPill(item) ? 12 : 0) + canvas.typesetter.widthOf(item.words, style);
    if (x > 0 && x + needs > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ item, x });
    x += needs + gap;
  }
  return {
    height: rows.length * rowHeight,
    draw: (left, top) =>
      rows
        .flatMap((row, index) =>
          row.map(({ item, x: at }) => {
            const y = top + index * rowHeight + rowHeight / 2;
            const shift = indent + (isPill(item) ? 12 : 0);
            return drawSign(item, left + at, y, canvas) + canvas.typesetter.line(item.words, style, left + at + shift, y + size * 0.34);
          }),
        )
        .join(''),
  };
}

function isPill({ mark }: KeyItem): boolean {
  return typeof mark === 'object' && mark.kind === 'several';
}

function drawSign(item: KeyItem, x: number, y: number, canvas: Canvas): string {
  if (item.mark === 'swatch') return svgElement('rect', { x, y: y - 5, width: 13, height: 10, rx: 2, fill: canvas.palette.lit, stroke: canvas.palette['lit-edge'], 'stroke-width': 0.8 });
  if (item.mark === 'hatched') return drawHatched(x, y, canvas);
  if (isPill(item)) return drawMark(item.mark, x + 12, y, 14, canvas, 25);
  return drawMark(item.mark, x + 6, y, 12, canvas);
}

function drawHatched(x: number, y: number, { palette }: Canvas): string {
  const edge = { stroke: palette['lit-edge'], 'stroke-width': 0.8 };
  const box = svgElement('rect', { x, y: y - 5, width: 13, height: 10, rx: 2, fill: palette.land, ...edge, 'stroke-dasharray': '3 2' });
  return box + svgElement('path', { ...edge, 'stroke-width': 1.2, d: [0, 4.5].map((shift) => `M${svgNumber(x + 1 + shift)} ${svgNumber(y + 4)}l8-8`).join('') });
}

function itemsOf({ view, map }: PictureFacts, hasPills: boolean, { messages: { legend, kinds } }: Canvas): readonly KeyItem[] {
  const present = new Set(view.agencies.map(({ kind }) => kind));
  const national = present.has('regional-agency') ? legend.national : kinds['national-agency'];
  return [
    ...(present.has('national-agency') || present.has('regional-agency') ? [{ mark: { kind: 'national-agency' as const }, words: national }] : []),
    ...(['international-organisation', 'non-governmental'] as const).filter((kind) => present.has(kind)).map((kind) => ({ mark: { kind }, words: kinds[kind] })),
    ...(hasPills ? [{ mark: { kind: 'several' as const, label: '1–2' }, words: legend.several }] : []),
    ...(map.participants.length > 0 ? [{ mark: 'swatch' as const, words: legend.tookPart }] : []),
    ...(view.disputed ? [{ mark: 'hatched' as const, words: legend.disputed }] : []),
  ];
}
