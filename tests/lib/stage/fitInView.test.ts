import { describe, expect, it } from 'vitest';
import type { StageView } from '../../../lib/stage/fitBox';
import { fitInView } from '../../../lib/stage/fitInView';

const stage = { width: 400, height: 200 };
const home: StageView = { centre: [500, 250], scale: 0.4 };
const near: StageView = { centre: [500, 250], scale: 4 };

describe('fitInView', () => {
  it('stays where all is in view', () => {
    expect(fitInView({ points: [[510, 250], [490, 260]], shapes: [] }, near, home, stage)).toBeUndefined();
    expect(fitInView({ points: [], shapes: [] }, near, home, stage)).toBeUndefined();
  });

  it('goes to what is out of view, and comes no nearer', () => {
    expect(fitInView({ points: [[700, 300]], shapes: [] }, near, home, stage)).toEqual({ centre: [700, 300], scale: 4 });
  });

  it('goes as far back as it takes for all to be whole, shapes too', () => {
    const view = fitInView({ points: [[700, 300]], shapes: [{ x0: 600, y0: 250, x1: 800, y1: 350 }] }, near, home, stage);
    expect(view?.centre).toEqual([700, 300]);
    expect(view?.scale).toBeLessThanOrEqual(stage.width / 200);
    expect(view?.scale).toBeGreaterThan(home.scale);
  });

  it('goes no farther than the first view', () => {
    expect(fitInView({ points: [[0, 0], [1000, 500]], shapes: [] }, near, home, stage)).toEqual(home);
  });

  it('takes a point at the very edge for one that is out of view', () => {
    expect(fitInView({ points: [[500 + 49, 250]], shapes: [] }, near, home, stage)).toBeDefined();
  });
});
