type How<Item> = {
  /** Tells items of one list apart. */
  readonly keyOf: (item: Item) => string;
  /** Whether two items with the same key show the same. */
  readonly isSame: (one: Item, other: Item) => boolean;
  /** How many items may be new or other ones than before. */
  readonly most: number;
};

/**
 * A list on its way to another: it has lost what the other lacks, and gained a few of the other's items, the first that it lacks. Items
 * that show the same stay the same objects.
 *
 * @returns the next list, in the other's order; the list itself once it has arrived.
 */
export function stepTowards<Item>(list: readonly Item[], other: readonly Item[], { keyOf, isSame, most }: How<Item>): readonly Item[] {
  const known = new Map(list.map((item) => [keyOf(item), item]));
  let gained = 0;
  const next = other.flatMap((item) => {
    const before = known.get(keyOf(item));
    if (before !== undefined && isSame(before, item)) return [before];
    gained += 1;
    if (gained <= most) return [item];
    return before === undefined ? [] : [before];
  });
  return next.length === list.length && next.every((item, index) => item === list[index]) ? list : next;
}
