import { describe, expect, it } from 'vitest';
import { flamePicture } from '../../../../scripts/bench/flame/flamePicture';

describe('flamePicture', () => {
  it('draws what is in another span below it, and both as long as they took', () => {
    const svg = flamePicture([{ name: 'RunTask', start: 0, duration: 98, own: 49, depth: 0 }, { name: 'Layout', start: 49, duration: 49, own: 49, depth: 1 }], 98);
    expect(svg).toContain('<title>RunTask, 98.0 ms</title><rect x="10" y="34" width="980"');
    expect(svg).toContain('<title>Layout, 49.0 ms</title><rect x="500" y="52" width="490"');
  });
});
