import { describe, expect, it } from 'vitest';
import { frameLimit } from '../../../scripts/size/frameLimit';

describe('frameLimit', () => {
  it('is 16 KiB for an operation as large as Blackwrist', () => {
    expect(parseFloat(frameLimit({ countries: 5, agencies: 10, statements: 25, sources: 13 }))).toBeCloseTo(16, 1);
  });

  it('grows with each of what there is to show, from there on', () => {
    const some = { countries: 20, agencies: 20, statements: 40, sources: 20 };
    for (const key of ['countries', 'agencies', 'statements', 'sources'] as const) {
      expect(parseFloat(frameLimit({ ...some, [key]: 50 }))).toBeGreaterThan(parseFloat(frameLimit(some)));
    }
    expect(frameLimit({ countries: 0, agencies: 0, statements: 0, sources: 0 })).toBe('16 KiB');
  });
});
