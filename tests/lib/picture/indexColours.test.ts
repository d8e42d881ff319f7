import { describe, expect, it } from 'vitest';
import { indexColours } from '../../../lib/picture/indexColours';
import { palette } from './facts';

/** Pixels, `rrggbb` each, with the colours that they are given. */
function indexed(...pixels: readonly string[]): readonly string[] {
  const { colours, indices } = indexColours(Buffer.from(pixels.join(''), 'hex'), palette);
  return Array.from(indices, (index) => Buffer.from(colours[index] ?? []).toString('hex'));
}

const [paper, sea, lit] = (['paper', 'sea', 'lit'] as const).map((name) => palette[name].slice(1)) as [string, string, string];

/** A colour that no eye can tell from another. */
const nearly = (colour: string): string => Buffer.from(Array.from(Buffer.from(colour, 'hex'), (part) => (part > 127 ? part - 1 : part + 1))).toString('hex');

describe('a pixel', () => {
  it('gets the colour of the palette that it nearly has, and at an edge a step between two', () => {
    expect(indexed(nearly(lit), nearly(sea), paper)).toEqual([lit, sea, paper]);
  });

  it('gets the same whatever stands beside it', () => {
    expect(indexed(paper, nearly(lit), nearly(lit), paper)).toEqual([paper, lit, lit, paper]);
  });

  it('has a colour that an indexed PNG can name', () => {
    expect(indexColours(new Uint8Array(3), palette).colours.length).toBeLessThanOrEqual(256);
  });
});
