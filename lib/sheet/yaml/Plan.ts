/** What becomes of the entries of one record or list, in their new order: the one at a position of the old order stays or goes, or a new one is put in. */
export type Step = { readonly kept: number } | { readonly removed: number } | { readonly added: Added };
export type Plan = readonly Step[];

/** A new entry, on lines of its own and on a single one. */
export type Added = { readonly lines: readonly string[]; readonly inline: string };

/** The position of the entry before each step that stays, in the old order; none before the first one. */
export function keptBefore(plan: Plan, index: number): number | undefined {
  return plan.slice(0, index).flatMap((step) => ('kept' in step ? [step.kept] : [])).at(-1);
}
