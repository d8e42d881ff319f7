import { describe, expect, it } from 'vitest';
import { pluralForm } from '../../../lib/language/pluralForm';

describe('pluralForm', () => {
  it.each([
    ['en', 0, 'other'],
    ['en', 1, 'one'],
    ['en', 21, 'other'],
    ['bg', 0, 'other'],
    ['bg', 1, 'one'],
    ['bg', 21, 'other'],
  ] as const)('is in %s, of %i: %s', (language, count, form) => {
    expect(pluralForm(count, language)).toBe(form);
  });
});
