/** How a list goes on its way to another. */
export type Steps<Item> = {
  /** Tells items of one list apart. */
  readonly keyOf: (item: Item) => string;
  /** What may change of an item that keeps its key: two with the same key and content show the same. */
  readonly contentOf: (item: Item) => unknown;
  /** How many items a step may add or change, and how many it may take away of those that may wait. */
  readonly inStep: number;
};

/**
 * A list on its way to another: it has lost a few that the other lacks, and all of those that may not wait, and gained a few of the other's items, the first that
 * it lacks. Items that show the same stay the same objects.
 *
 * @param mayWait whether an item that the other list lacks may be taken away in a later step.
 * @returns the next list, in the other's order and then what waits; the list itself once it has arrived.
 */
export function stepTowards<Item>(list: readonly Item[], other: readonly Item[], { keyOf, contentOf, inStep }: Steps<Item>, mayWait: (item: Item) => boolean): readonly Item[] {
  const leaving = new Map(list.map((item) => [keyOf(item), item]));
  let gained = 0;
  const arrived = other.flatMap((item) => {
    const before = leaving.get(keyOf(item));
    leaving.delete(keyOf(item));
    if (before !== undefined && contentOf(before) === contentOf(item)) return [before];
    gained += 1;
    if (gained <= inStep) return [item];
    return before === undefined ? [] : [before];
  });
  const next = [...arrived, ...[...leaving.values()].filter(mayWait).slice(inStep)];
  return next.length === list.length && next.every((item, index) => item === list[index]) ? list : next;
}
