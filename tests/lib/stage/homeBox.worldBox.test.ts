import { describe, expect, it } from 'vitest';
import { worldBox } from '../../../lib/stage/homeBox';
import { toPlane } from '../../../lib/world/plane';

describe('worldBox', () => {
  it.each([
    ['Suva', 178.44, -18.14],
    ['Majuro', 171.38, 7.1],
    ['Tarawa', 172.98, 1.33],
    ['Port Vila', 168.3, -17.7],
    ['Apia', -171.76, -13.83],
    ['Pago Pago', -170.7, -14.28],
    ['Avarua', -159.78, -21.2],
  ])('holds %s', (_, longitude, latitude) => {
    const [x] = toPlane([longitude, latitude]);
    expect(x).toBeGreaterThan(worldBox.x0);
    expect(x).toBeLessThan(worldBox.x1);
  });
});
