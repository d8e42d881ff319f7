import type { Agency, Operation } from '../operation/Operation';

/** The agencies that one worked with. To have worked together holds for both, so a statement at either of them counts. */
export function partnersOf({ id, contributions }: Agency, { agencies }: Operation): readonly Agency[] {
  const named = new Set(contributions.flatMap((contribution) => contribution.with));
  return agencies.filter((other) => named.has(other.id) || other.contributions.some((contribution) => contribution.with.includes(id)));
}
