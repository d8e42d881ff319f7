import { describe, expect, it } from 'vitest';
import { lightPalette } from '../../../lib/picture/Palette';
import { palette } from './facts';

describe('the colours of pictures', () => {
  it('are the page’s light ones', () => {
    expect(palette).toMatchObject({ paper: '#fbfaf7', lit: '#a3c9dc', national: '#0b4f71' });
  });

  it('stop the build when the style sheet no longer has one', () => {
    expect(() => lightPalette(':root { --paper: #ffffff; }')).toThrow('no light colour --ink');
  });
});
