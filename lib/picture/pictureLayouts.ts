import type { Box } from './Canvas';
import type { PictureFile } from './pictureFiles';

/** The size that each shape of picture is drawn at, and the room around all it holds. */
export const pictureSizes = {
  wide: { width: 1200, height: 630, margin: 36 },
  square: { width: 1080, height: 1080, margin: 44 },
} as const;

/** Where the map and the columns of its legend stand; type sizes for the legend, the best first, and those for the form of it that needs less room. */
export type PictureLayout = { readonly stage: Box; readonly columns: readonly Box[]; readonly sizes: readonly number[]; readonly closeSizes: readonly number[] };

const gutter = 32;
const smaller = [17, 16, 15, 14, 13] as const;

/** The layouts to try, the one with the largest map first: beside each other in a wide picture, below each other in a square one. */
export function pictureLayouts(shape: PictureFile['shape'], room: Box): readonly PictureLayout[] {
  return shape === 'wide' ? [beside(0.7, room, [18, 17]), beside(0.655, room, smaller, smaller)] : [below(0.75, room, [20]), below(0.62, room, [20, 18]), below(0.54, room, [20, 18]), below(0.46, room, [20, 18, ...smaller], smaller)];
}

function beside(share: number, room: Box, sizes: readonly number[], closeSizes: readonly number[] = []): PictureLayout {
  const stage = { ...room, width: Math.round(room.width * share) };
  return { stage, columns: [{ ...room, x: stage.x + stage.width + gutter, width: room.width - stage.width - gutter }], sizes, closeSizes };
}

function below(share: number, room: Box, sizes: readonly number[], closeSizes: readonly number[] = []): PictureLayout {
  const stage = { ...room, height: Math.round(room.height * share) };
  const width = (room.width - gutter) / 2;
  const column = { x: room.x, y: stage.y + stage.height + 12, width, height: room.height - stage.height - 12 };
  return { stage, columns: [column, { ...column, x: room.x + width + gutter }], sizes, closeSizes };
}
