import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../../scripts/site/encodePng';

const colours = [[251, 250, 247], [11, 79, 113], [163, 201, 220]] as const;

describe('an indexed PNG', () => {
  it('is read with the very colours that it was given, row by row', async () => {
    const png = await encodePng({ colours, indices: Uint8Array.from([0, 1, 2, 2, 1, 0]) }, 3);
    const { data, info } = await sharp(png, { failOn: 'warning' }).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height, info.channels]).toEqual([3, 2, 3]);
    expect([...data]).toEqual([0, 1, 2, 2, 1, 0].flatMap((index) => colours[index] ?? []));
  });
});
