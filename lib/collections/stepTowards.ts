/** How a list goes on its way to another. */
export type Steps<Item> = {
  /** Tells items of one list apart. */
  readonly keyOf: (item: Item) => string;
  /** What may change of an item that keeps its key: two with the same key and content show the same. */
  readonly contentOf: (item: Item) => unknown;
  /** How many items a step may add or change. */
  readonly inStep: number;
};

/**
 * A list on its way to another: it has lost what the other lacks, and gained a few of the other's items, the first that it lacks. Items
 * that show the same stay the same objects.
 *
 * @returns the next list, in the other's order; the list itself once it has arrived.
 */
export function stepTowards<Item>(list: readonly Item[], other: readonly Item[], { keyOf, contentOf, inStep }: Steps<Item>): readonly Item[] {
  const known = new Map(list.map((item) => [keyOf(item), item]));
  let gained = 0;
  const next = other.flatMap((item) => {
    const before = known.get(keyOf(item));
    if (before !== undefined && contentOf(before) === contentOf(item)) return [before];
    gained += 1;
    if (gained <= inStep) return [item];
    return before === undefined ? [] : [before];
  });
  return next.length === list.length && next.every((item, index) => item === list[index]) ? list : next;
}
