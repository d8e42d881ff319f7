import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../lib/operation/Problem';
import { excerpt } from '../../../scripts/desk/excerpt';

const at = (column: number, offendingLine: string): Problem => ({ severity: 'error', file: 'x', line: 7, column, field: '', message: '', offendingLine });

describe('excerpt', () => {
  it.each([
    ['a plain line', 10, 'country: THL', ['  7 | country: THL', '    |          ^']],
    ['the end of a line', 11, 'country: [a', ['  7 | country: [a', '    |           ^']],
    ['a place beyond the end', 99, 'a: b', ['  7 | a: b', '    |     ^']],
    ['a tab', 2, '\tkind: x', ['  7 | →kind: x', '    |  ^']],
    ['Cyrillic', 13, 'bg: Интерпол, x', ['  7 | bg: Интерпол, x', '    |             ^']],
    ['wide letters', 8, 'en: 警察, x', ['  7 | en: 警察, x', '    |          ^']],
    ['letters of two characters', 7, 'en: и\u0306, x', ['  7 | en: и\u0306, x', '    |      ^']],
    ['pictures', 7, 'en: 🌍, x', ['  7 | en: 🌍, x', '    |       ^']],
    ['what would turn a terminal around', 5, 'en: \u202Ea\u001b[31mb', ['  7 | en: �a�[31mb', '    |     ^']],
  ])('of %s', (_, column, line, lines) => {
    expect(excerpt(at(column, line))).toEqual(lines);
  });

  it('shortens a long line on both sides of the place', () => {
    expect(excerpt(at(501, `${'a'.repeat(500)}X${'b'.repeat(500)}`))).toEqual([
      `  7 | …${'a'.repeat(50)}X${'b'.repeat(49)}…`,
      `    | ${' '.repeat(51)}^`,
    ]);
  });

  it('shows nothing of a file that has no such line', () => {
    const { offendingLine, ...rest } = at(1, 'x');
    expect([offendingLine, excerpt(rest)]).toEqual(['x', []]);
  });
});
