import { describe, expect, it } from 'vitest';
import { readSpans, type TraceEvent } from '../../../../scripts/bench/flame/readSpans';

const address = 'https://127.0.0.1:1/';
const main = { pid: 1, tid: 1 };
const begin: TraceEvent = { ...main, name: 'navigationStart', ph: 'R', ts: 5_000, args: { data: { documentLoaderURL: address } } };
const work = (name: string, ts: number, dur: number, thread = main): TraceEvent => ({ ...thread, name, ph: 'X', ts, dur });

describe('readSpans', () => {
  it('says what is in what, and what is left of each without the others, in milliseconds from the navigation', () => {
    const events = [work('Layout', 9_000, 2_000), begin, work('RunTask', 6_000, 10_000), work('Paint', 12_000, 1_000)];
    expect(readSpans(events, address, 100)).toEqual([
      { name: 'RunTask', start: 1, duration: 10, own: 7, depth: 0 },
      { name: 'Layout', start: 4, duration: 2, own: 2, depth: 1 },
      { name: 'Paint', start: 7, duration: 1, own: 1, depth: 1 },
    ]);
  });

  it('leaves out other threads, what came before, and what comes after the end', () => {
    const events = [begin, work('Layout', 1_000, 500), work('Paint', 6_000, 1_000, { pid: 1, tid: 2 }), work('RunTask', 7_000, 9_000), work('Layout', 12_000, 1_000)];
    expect(readSpans(events, address, 5)).toEqual([{ name: 'RunTask', start: 2, duration: 3, own: 3, depth: 0 }]);
  });

  it('refuses a trace of another page', () => {
    expect(() => readSpans([begin], 'https://127.0.0.1:1/other/', 5)).toThrow('no navigation to https://127.0.0.1:1/other/');
  });
});
