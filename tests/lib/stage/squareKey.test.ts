import { expect, it } from 'vitest';
import { squareKey } from '../../../lib/stage/squareKey';

it('tells all squares of a grid apart, also those beyond its edges', () => {
  const [columns, rows] = [[-2, -1, 0, 1, 1300], [-2, -1, 0, 1, 1200]];
  const keys = columns.flatMap((column) => rows.map((row) => squareKey(column, row)));
  expect(new Set(keys).size).toBe(columns.length * rows.length);
});
