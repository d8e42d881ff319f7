import { describe, expect, it } from 'vitest';
import { formatList } from '../../../lib/language/formatList';

describe('formatList', () => {
  it.each([
    ['en', [], ''],
    ['en', ['1'], '1'],
    ['en', ['1', '2'], '1 and 2'],
    ['en', ['1', '2', '13'], '1, 2 and 13'],
    ['bg', ['1'], '1'],
    ['bg', ['1', '2'], '1 и 2'],
    ['bg', ['1', '2', '13'], '1, 2 и 13'],
  ] as const)('joins in %s %j as "%s"', (language, words, joined) => {
    expect(formatList(words, language)).toBe(joined);
  });
});
