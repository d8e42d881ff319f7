import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../../lib/sheet/columnLetters';

describe('columnLetters', () => {
  it.each([[1, 'A'], [21, 'U'], [26, 'Z'], [27, 'AA'], [52, 'AZ'], [53, 'BA'], [702, 'ZZ'], [703, 'AAA']])('names column %i %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});
