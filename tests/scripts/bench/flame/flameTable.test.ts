import { describe, expect, it } from 'vitest';
import { flameTable } from '../../../../scripts/bench/flame/flameTable';
import type { Span } from '../../../../scripts/bench/flame/Span';

const span = (name: string, own: number): Span => ({ name, own, start: 0, duration: own, depth: 0 });

describe('flameTable', () => {
  it('adds up what each visit spent on a kind of work, and gives the medians', () => {
    const visits = [[span('Layout', 10), span('Layout', 5)], [span('Layout', 20)], [span('Layout', 90), span('v8.compile', 7)]];
    expect(flameTable([{ name: 'embed', visits }])).toBe(
      ['| ms | embed |', '|---|---:|', '| reading the HTML | 0 |', '| style | 0 |', '| layout | 20 |', '| paint | 0 |', '| scripts | 0 |', '| all else | 0 |', '| together | 20 |'].join('\n'),
    );
  });
});
