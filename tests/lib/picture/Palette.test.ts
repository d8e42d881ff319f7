import { describe, expect, it } from 'vitest';
import { lightPalette } from '../../../lib/picture/Palette';
import { readTokens } from '../../components/styles/readTokens';
import { palette } from './facts';

describe('the colours of pictures', () => {
  it('are the page’s light ones', () => {
    expect(readTokens().light).toMatchObject(palette);
  });

  it('stop the build when the style sheet no longer has one', () => {
    expect(() => lightPalette(':root { --paper: #ffffff; }')).toThrow('no light colour --ink');
  });
});
