import { describe, expect, it } from 'vitest';
import { DataError } from '../../../lib/operation/DataError';
import { formatProblem, type Problem } from '../../../lib/operation/Problem';

const problem: Problem = { severity: 'error', file: 'data/blackwrist/agencies.yaml', line: 14, column: 12, field: 'country', message: "'THL' is not an ISO 3166-1 alpha-3 code; did you mean 'THA' (Thailand)?" };

describe('formatProblem', () => {
  it('says where, in which field and what', () => {
    expect(formatProblem(problem)).toBe("data/blackwrist/agencies.yaml:14:12 country: 'THL' is not an ISO 3166-1 alpha-3 code; did you mean 'THA' (Thailand)?");
  });
  it('names no field for the file as a whole', () => {
    expect(formatProblem({ ...problem, field: '', message: 'the file is empty' })).toBe('data/blackwrist/agencies.yaml:14:12 the file is empty');
  });
});

describe('DataError', () => {
  it('holds the problems in the order of file, line and column, one line each', () => {
    const at = (file: string, line: number, column: number): Problem => ({ severity: 'error', file, line, column, field: 'x', message: 'wrong' });
    const error = new DataError([at('b', 1, 1), at('a', 10, 1), at('a', 9, 7), at('a', 9, 12)]);
    expect(error.message).toBe('a:9:7 x: wrong\na:9:12 x: wrong\na:10:1 x: wrong\nb:1:1 x: wrong');
    expect(error.problems.map(({ line }) => line)).toEqual([9, 9, 10, 1]);
  });
});
