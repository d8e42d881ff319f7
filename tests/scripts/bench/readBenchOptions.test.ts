import { describe, expect, it } from 'vitest';
import { readBenchOptions } from '../../../scripts/bench/readBenchOptions';

describe('readBenchOptions', () => {
  it('refuses two benchmarks at once', () => {
    expect(() => readBenchOptions(['--soak', '--flame'])).toThrow('one after the other');
  });

  it('runs seven rounds, or two thousand of the soak, unless another number is given', () => {
    expect(readBenchOptions([])).toEqual({ runs: 7, what: 'pages' });
    expect(readBenchOptions(['--soak'])).toEqual({ runs: 2000, what: 'soak' });
    expect(readBenchOptions(['--flame'])).toEqual({ runs: 7, what: 'flame' });
    expect(readBenchOptions(['--runs=3', '--out=numbers.json'])).toEqual({ runs: 3, what: 'pages', out: 'numbers.json' });
  });

  it.each(['--runs=0', '--runs=1.5', '--runs=many', '--rounds=3', 'three'])('refuses %s', (option) => {
    expect(() => readBenchOptions([option])).toThrow();
  });
});
