import type { CDPSession } from 'playwright-core';

/** What a page holds after the garbage has been collected. */
export type Sample = { readonly round: number; readonly heap: number; readonly nodes: number; readonly listeners: number };

/** Collects the garbage, twice since the first may only make more of it collectable, and counts what is left. `heap` is in bytes. */
export async function takeSample(session: CDPSession, round: number): Promise<Sample> {
  for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { round, heap: usedSize, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}
