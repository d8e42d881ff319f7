import { describe, expect, it } from 'vitest';
import { alpha2 } from '../../../lib/world/alpha2';

describe('alpha2', () => {
  it('is the two letters of ISO', () => {
    expect(['BGR', 'NZL', 'GBR'].map(alpha2)).toEqual(['BG', 'NZ', 'GB']);
  });

  it('is what is in use for Kosovo, which ISO has none for', () => {
    expect(alpha2('XKX')).toBe('XK');
  });

  it('is nothing for what is no country', () => {
    expect(alpha2('QQQ')).toBeUndefined();
  });
});
