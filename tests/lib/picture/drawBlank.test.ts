import { describe, expect, it } from 'vitest';
import { drawBlank } from '../../../lib/picture/drawBlank';
import { vectorPicture } from '../../../lib/picture/pictureFiles';

describe('the picture of a map that was withdrawn', () => {
  it('is paper of the size of the one before, with nothing but a title', () => {
    const svg = drawBlank('Withdrawn <today>', vectorPicture.shape, { paper: '#ffffff' });
    expect(svg).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" role="img" aria-labelledby="title"><title id="title">Withdrawn &#60;today&#62;</title><rect width="1200" height="630" fill="#ffffff"/></svg>',
    );
  });
});
