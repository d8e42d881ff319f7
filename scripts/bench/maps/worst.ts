import { neverRelaxed, type Beyond } from './limits';

/** By how much each set's maps lie beyond each limit at worst, without what no map may ever do. */
export type Worst = Record<string, Record<string, number>>;

/** Adds a map of a set. */
export function addWorst(worst: Worst, set: string, beyond: Beyond): void {
  const own = (worst[set] ??= {});
  for (const [kind, { by }] of beyond) if (!neverRelaxed.has(kind)) own[kind] = Math.max(own[kind] ?? 0, by);
}
