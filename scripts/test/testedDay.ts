/**
 * The REVIEW_DAY of the sites that are built to be tested. They are compared with pictures and words that are kept, and must not change when
 * the day of a review goes by.
 */
export const testedDay = '2026-11-24';
