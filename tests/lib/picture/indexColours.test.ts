import { describe, expect, it } from 'vitest';
import { indexColours } from '../../../lib/picture/indexColours';
import { palette } from './facts';

/** Pixels, `rrggbb` each, with the colours that they are given. */
function indexed(...pixels: readonly string[]): readonly string[] {
  const { colours, indices } = indexColours(Buffer.from(pixels.join(''), 'hex'), palette);
  return Array.from(indices, (index) => Buffer.from(colours[index] ?? []).toString('hex'));
}

describe('a pixel', () => {
  it('gets the colour of the palette that it nearly has, and at an edge a step between two', () => {
    expect(indexed('a2cadb', 'f2f6f8', 'fbfaf7')).toEqual(['a3c9dc', 'f3f6f8', 'fbfaf7']);
  });

  it('gets the same whatever stands beside it', () => {
    expect(indexed('fbfaf7', 'a2cadb', 'a2cadb', 'fbfaf7')).toEqual(['fbfaf7', 'a3c9dc', 'a3c9dc', 'fbfaf7']);
  });

  it('has a colour that an indexed PNG can name', () => {
    expect(indexColours(new Uint8Array(3), palette).colours.length).toBeLessThanOrEqual(256);
  });
});
