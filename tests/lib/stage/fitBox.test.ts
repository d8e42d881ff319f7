import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitBox } from '../../../lib/stage/fitBox';

describe('fitBox', () => {
  it('fits a wide box by its width and a high one by its height', () => {
    expect(fitBox({ x0: 100, y0: 0, x1: 300, y1: 50 }, { width: 400, height: 400 })).toEqual({ centre: [200, 25], scale: 2 });
    expect(fitBox({ x0: 0, y0: 0, x1: 50, y1: 200 }, { width: 400, height: 400 })).toEqual({ centre: [25, 100], scale: 2 });
  });

  it('shows the whole box, as large as the stage allows', () => {
    const side = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(side, side, side, side, (boxWidth, boxHeight, width, height) => {
        const { scale } = fitBox({ x0: 10, y0: 20, x1: 10 + boxWidth, y1: 20 + boxHeight }, { width, height });
        const [shareOfWidth, shareOfHeight] = [(scale * boxWidth) / width, (scale * boxHeight) / height];
        expect(Math.max(shareOfWidth, shareOfHeight)).toBeCloseTo(1, 9);
      }),
    );
  });
});
