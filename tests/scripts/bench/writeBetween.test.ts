import { describe, expect, it } from 'vitest';
import { writeBetween } from '../../../scripts/bench/writeBetween';

describe('writeBetween', () => {
  const page = 'Before.\n\n<!-- figures -->\nold\n<!-- /figures -->\n\nAfter.\n';

  it('replaces what stands between the two lines, and nothing else', () => {
    const written = writeBetween(page, 'figures', '| new |');
    expect(written).toBe('Before.\n\n<!-- figures -->\n\n| new |\n\n<!-- /figures -->\n\nAfter.\n');
    expect(writeBetween(written, 'figures', '| new |')).toBe(written);
  });

  it('refuses a text that has not exactly one such pair', () => {
    expect(() => writeBetween('Before.\n', 'figures', 'new')).toThrow(RangeError);
    expect(() => writeBetween('<!-- figures -->\n', 'figures', 'new')).toThrow('<!-- /figures -->');
    expect(() => writeBetween(page + page, 'figures', 'new')).toThrow(RangeError);
  });
});
