import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../lib/operation/Problem';
import { formatGithub } from '../../../scripts/desk/formatGithub';

const problem: Problem = { severity: 'error', file: 'data/a,b:c%/x.yaml', line: 3, column: 7, field: 'title', message: '100%: one, two\r\n::error::three' };

describe('formatGithub', () => {
  it("escapes what would end a command's value, its properties or its line", () => {
    expect(formatGithub({ slugs: ['a'], errors: [problem], warnings: [], operations: [], withdrawn: [] })).toBe(
      '::error file=data/a%2Cb%3Ac%25/x.yaml,line=3,col=7::title: 100%25: one, two%0D%0A::error::three\n1 error, no warnings in a.',
    );
  });
  it('tells warnings from errors, in the order of the lines', () => {
    const warning: Problem = { severity: 'warning', file: problem.file, line: 2, column: 1, field: '', message: 'near' };
    expect(formatGithub({ slugs: ['a', 'b'], errors: [problem], warnings: [warning], operations: [], withdrawn: [] }).split('\n').map((line) => line.split(' ')[0])).toEqual(['::warning', '::error', '1']);
  });
});
