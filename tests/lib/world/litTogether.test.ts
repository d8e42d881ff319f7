import { describe, expect, it } from 'vitest';
import { litTogether } from '../../../lib/world/litTogether';
import { worldPaths } from '../../../lib/world/worldPaths';
import { parsePath } from './parsePath';

const unit = 1.5;
const ringsOf = (countries: readonly string[]) => parsePath(litTogether(countries, unit));

describe('several countries as one area', () => {
  it('have no border between them', () => {
    expect(ringsOf(['BGR', 'ROU'])).toHaveLength(1);
    expect(ringsOf(['BGR', 'THA'])).toHaveLength(2);
    expect(ringsOf(['BGR', 'ROU']).every(({ isClosed }) => isClosed)).toBe(true);
  });

  it('reach as far as their shapes one by one', () => {
    const { lit } = worldPaths(['BGR', 'ROU']);
    const xs = ringsOf(['BGR', 'ROU']).flatMap(({ points }) => points.map(([x]) => unit * x));
    expect(Math.abs(Math.min(...xs) - Math.min(...lit.map(({ bounds }) => bounds.x0)))).toBeLessThanOrEqual(unit);
    expect(Math.abs(Math.max(...xs) - Math.max(...lit.map(({ bounds }) => bounds.x1)))).toBeLessThanOrEqual(unit);
  });

  it('are nothing where the overview has none of their shapes', () => {
    expect(litTogether(['SGP', 'MLT'], unit)).toBe('');
  });
});
