import { table } from '../tables';
import type { Sample } from './Sample';
import { slope } from './slope';

/** What was counted, and a last row that says how it grows. The first rounds are left out there: they load and make what stays. */
export function soakTable(samples: readonly Sample[]): string {
  const rows = samples.map(({ round, heap, nodes, listeners }) => [String(round), (heap / 1024).toFixed(0), String(nodes), String(listeners)]);
  const settled = samples.slice(1);
  const growth = (of: (sample: Sample) => number): string => (1000 * slope(settled.map((sample) => [sample.round, of(sample)]))).toFixed(1);
  const last = [`growth in 1000 rounds, from round ${settled[0]?.round}`, growth(({ heap }) => heap / 1024), growth(({ nodes }) => nodes), growth(({ listeners }) => listeners)];
  return table([['after round', 'heap, KiB', 'DOM nodes', 'listeners'], ...rows, last]);
}
