import { expect, it } from 'vitest';
import { daysToReview } from '../../../lib/operation/daysToReview';

it.each([
  ['2027-03-01', '2027-02-27', 2],
  ['2027-03-01', '2027-03-01', 0],
  ['2027-03-01', '2027-03-02', -1],
  ['2027-03', '2027-03-31', 0],
  ['2027-03', '2027-04-01', -1],
  ['2027', '2027-12-31', 0],
  ['2027', '2028-01-02', -2],
])('the review of %s is on %s %i days away', (reviewBy, today, days) => {
  expect(daysToReview(reviewBy, today)).toBe(days);
});
