import { afterEach, describe, expect, it, vi } from 'vitest';
import { isFullDate, isPartialDate } from '../../../lib/operation/PartialDate';
import { reviewDay } from '../../../lib/operation/reviewDay';

afterEach(() => void vi.unstubAllEnvs());

describe('reviewDay', () => {
  it('is the day that a build is told', () => {
    vi.stubEnv('REVIEW_DAY', '2028-01-01');
    expect(reviewDay()).toBe('2028-01-01');
  });

  it.each([undefined, ''])('is the current day when it is told %j', (day) => {
    vi.stubEnv('REVIEW_DAY', day);
    expect(isPartialDate(reviewDay()) && isFullDate(reviewDay())).toBe(true);
  });

  it.each(['2028', '2028-01', '2027-02-29', 'tomorrow'])('is never %s', (day) => {
    vi.stubEnv('REVIEW_DAY', day);
    expect(reviewDay).toThrow(new RangeError(`REVIEW_DAY must be a day, such as 2026-11-24; it is '${day}'.`));
  });
});
