import type { Span } from './Span';

/** One line of a trace, as far as it is looked at: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU. Times are microseconds. */
export type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly documentLoaderURL?: string } };
};

/**
 * What the main thread did for a page, from its navigation until a time; what was still going on then ends there.
 *
 * @param address of the page, whole.
 * @param until milliseconds since the navigation began.
 * @returns spans, each before those in it.
 * @throws RangeError when the trace has no navigation to that address.
 */
export function readSpans(events: readonly TraceEvent[], address: string, until: number): readonly Span[] {
  const begin = events.findLast(({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === address);
  if (!begin) throw new RangeError(`The trace has no navigation to ${address}.`);
  const spans: Span[] = [];
  const open: { readonly end: number; readonly span: { own: number } }[] = [];
  for (const { name, start, end } of timesOf(events, begin, until)) {
    while ((open.at(-1)?.end ?? Infinity) <= start) open.pop();
    const span = { name, start, duration: end - start, own: end - start, depth: open.length };
    const outer = open.at(-1)?.span;
    if (outer) outer.own -= span.duration;
    spans.push(span);
    open.push({ end, span });
  }
  return spans;
}

/** When each span of the main thread begins and ends, in milliseconds: the earlier first, of those that begin at once the longer. */
function timesOf(events: readonly TraceEvent[], { pid, tid, ts: zero }: TraceEvent, until: number): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  return events
    .filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid && event.ts >= zero)
    .map(({ name, ts, dur = 0 }) => ({ name, start: (ts - zero) / 1000, end: Math.min((ts + dur - zero) / 1000, until) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
