import { describe, expect, it } from 'vitest';
import { lightPalette } from '../../../lib/picture/Palette';
import { snapColours } from '../../../lib/picture/snapColours';
import { palette } from './facts';

describe('the colours of pictures', () => {
  it('are the page’s light ones', () => {
    expect(palette).toMatchObject({ paper: '#fbfaf7', lit: '#a3c9dc', national: '#0b4f71' });
  });

  it('stop the build when the style sheet no longer has one', () => {
    expect(() => lightPalette(':root { --paper: #ffffff; }')).toThrow('no light colour --ink');
  });

  it('come out of a pixel that is nearly one of them, and an edge keeps a step between two', () => {
    const pixels = Uint8Array.from([0xa2, 0xca, 0xdb, 0xf2, 0xf6, 0xf8, 0xfb, 0xfa, 0xf7]);
    snapColours(pixels, palette);
    expect(Buffer.from(pixels).toString('hex')).toBe(['a3c9dc', 'f3f6f8', 'fbfaf7'].join(''));
  });
});
